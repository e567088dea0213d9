"""A house's rows from one engine to the other: found from the schema, in order, and compared one by one."""
