"""What a circle is for, who hosts it, who was asked, and what its people are agreeing on."""
