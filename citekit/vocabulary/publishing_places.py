"""Cities where publishers are, as imprints name them: they tell a publisher from its place where only a comma parts
the two ("Paris, Éditions de la Tourbe", "Fen Press, Oslo")."""

from __future__ import annotations

ENGLISH = """
Aldershot, Amherst, Ann Arbor, Athens, Atlanta, Austin, Baltimore, Bangalore, Basingstoke, Baton Rouge, Belfast,
Berkeley, Bloomington, Boca Raton, Boston, Boulder, Brighton, Bristol, Cambridge, Cape Town, Champaign, Chapel Hill,
Cheltenham, Chicago, Chichester, Cleveland, Columbus, Delhi, Dordrecht, Dublin, Durham, Edinburgh, Englewood Cliffs,
Evanston, Exeter, Farnham, Glasgow, Grand Rapids, Harmondsworth, Heidelberg, Hillsdale, Hoboken, Hong Kong, Honolulu,
Indianapolis, Ithaca, Jerusalem, Johannesburg, Lanham, Leeds, Lincoln, Liverpool, London, Los Angeles, Mahwah,
Malden, Manchester, Melbourne, Mineola, Minneapolis, Montreal, Mumbai, Nashville, New Brunswick, New Delhi, New Haven,
New York, Norwich, Notre Dame, Oakland, Oxford, Palo Alto, Philadelphia, Pittsburgh, Princeton, Providence, Reading,
San Diego, San Francisco, Santa Barbara, Seattle, Singapore, Stanford, Sydney, Syracuse, Tel Aviv, Thousand Oaks,
Tokyo, Toronto, Upper Saddle River, Urbana, Vancouver, Washington, Waltham, Wellington
"""
GERMAN = """
Basel, Berlin, Bern, Bielefeld, Bonn, Braunschweig, Bremen, Darmstadt, Dresden, Düsseldorf, Frankfurt,
Frankfurt am Main, Frankfurt a. M., Freiburg, Göttingen, Graz, Halle, Hamburg, Hannover, Heidelberg, Hildesheim,
Innsbruck, Jena, Karlsruhe, Kassel, Kiel, Köln, Konstanz, Leipzig, Mainz, Mannheim, Marburg, München, Münster,
Nürnberg, Paderborn, Potsdam, Reinbek, Stuttgart, Tübingen, Weimar, Weinheim, Wien, Wiesbaden, Wuppertal, Würzburg,
Zürich
"""
OTHERS = """
Amsterdam, Den Haag, Utrecht, Leiden, Leuven, Antwerpen, Gent, Groningen, Rotterdam, Bruxelles, Brussels, Louvain,
Liège, Paris, Lyon, Grenoble, Rennes, Toulouse, Strasbourg, Montpellier, Bordeaux, Marseille, Aix-en-Provence, Arles,
Genève, Lausanne, Neuchâtel, Montréal, Québec, Madrid, Barcelona, Salamanca, Sevilla, Valencia, Granada, Bilbao,
Zaragoza, México, Ciudad de México, Buenos Aires, Santiago, Santiago de Chile, Bogotá, Lima, Caracas, Montevideo,
Quito, La Habana, Lisboa, Porto, Coimbra, Braga, São Paulo, Rio de Janeiro, Brasília, Belo Horizonte, Porto Alegre,
Curitiba, Campinas, Petrópolis, Salvador, Recife, Florianópolis, Roma, Milano, Torino, Firenze, Bologna, Napoli,
Venezia, Padova, Pisa, Bari, Palermo, Warszawa, Kraków, Poznań, Wrocław, Łódź, Gdańsk, Lublin, Toruń, Katowice, Praha,
Brno, Bratislava, Budapest, København, Copenhagen, Aarhus, Aalborg, Odense, Oslo, Bergen, Trondheim, Stockholm,
Göteborg, Lund, Uppsala, Helsinki, Turku, Tampere, Jyväskylä, Reykjavík, The Hague, Geneva, Zurich, Cologne, Munich,
Vienna, Rome, Milan, Turin, Florence, Lisbon, Prague, Warsaw, Moscow, Cham, Istanbul, İstanbul, Ankara, Beograd,
Zagreb, Ljubljana, București, Sofia, Москва, Санкт-Петербург, Київ, Минск, Новосибирск, Казань, Екатеринбург,
М., СПб., Л., К., 北京, 上海, 南京, 武汉, 广州, 成都, 天津, 西安, 杭州, 东京, 東京
"""
CITIES = frozenset(city.strip() for city in f"{ENGLISH},{GERMAN},{OTHERS}".replace("\n", " ").split(","))


def is_city(text: str) -> bool:
    """Whether a text is such a city, alone or with others: "Paris", "London and New York", "Berlin/Boston"."""
    names = text.replace(" and ", "/").replace(" & ", "/").replace(" et ", "/").replace("; ", "/").split("/")
    return all(name.strip() in CITIES for name in names)
