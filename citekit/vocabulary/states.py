"""Names of states and provinces that stand between a town and its country: "Austin, Texas, United States"."""

from __future__ import annotations

STATES = frozenset(
    """Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;
    Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;
    Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;
    Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;
    West Virginia;Wisconsin;Wyoming;District of Columbia;Puerto Rico;
    Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland and Labrador;Nova Scotia;Ontario;Quebec;Québec;
    Saskatchewan;New South Wales;Queensland;South Australia;Tasmania;Victoria;Western Australia""".replace(
        "\n    ", ""
    ).split(";")
)
"""Of the United States, Canada and Australia."""
