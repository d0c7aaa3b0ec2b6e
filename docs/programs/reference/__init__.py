"""Makes the generated parts of docs/reference of the code itself, for cog, in the root of the repository."""
