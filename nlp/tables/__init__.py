"""What every newspaper reader knows: countries, world organisations, titles, seats of power."""
