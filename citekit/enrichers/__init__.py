"""Sources of what a paste lacks: one module or package each. The only place that looks things up."""
