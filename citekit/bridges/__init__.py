"""Ways into citekit from other programs; each is thin and needs what its extra installs."""
