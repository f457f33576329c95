"""JabRef: works into the library that is open there, through its HTTP server or its executable."""
