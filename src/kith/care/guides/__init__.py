"""People who agreed to help newcomers and to decide, two at a time, on what is shown to them."""
