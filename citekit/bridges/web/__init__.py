"""The web page and the HTTP endpoints of `citekit serve`. Needs `citekit[web]`: Starlette and uvicorn."""
