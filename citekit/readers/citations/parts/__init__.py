"""What citations of every style are made of: people, dates, numbers, hosts, links."""
