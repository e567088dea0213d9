"""Questions to whose public page it is, collected for some days and handed over as one bundle."""
