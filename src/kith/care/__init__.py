"""Being told, finding again, being safe, leaving well."""
