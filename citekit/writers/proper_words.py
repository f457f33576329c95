"""Words that are names in any title: Title Case hides that they are, so that they are listed."""

from __future__ import annotations

_CALENDAR = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October November
December
"""
_REGIONS = """
Africa African America American Americas Antarctic Antarctica Arctic Asia Asian Atlantic Australia Australian Balkan
Balkans Baltic Caribbean Europe European Eurasia Eurasian Mediterranean Pacific Scandinavia Scandinavian Siberia
Siberian Alpine Amazon Amazonian Himalaya Himalayan Sahara Saharan Latin Nordic
"""
_PEOPLES = """
Afghan Afghanistan Albania Albanian Algeria Algerian Arab Arabia Arabian Arabic Argentina Argentine Argentinian
Armenia Armenian Austria Austrian Bangladesh Bangladeshi Basque Belarus Belgian Belgium Bolivia Bolivian Bosnia
Bosnian Botswana Brazil Brazilian Britain British Bulgaria Bulgarian Cambodia Cambodian Cameroon Canada Canadian
Catalan Catalonia Chile Chilean Chinese Colombia Colombian Congo Croatia Croatian Cuba Cuban Cyprus Czech Danish
Denmark Dutch Ecuador Egypt Egyptian England English Estonia Estonian Ethiopia Ethiopian Finland Finnish Flanders
Flemish France French Georgia Georgian German Germany Ghana Ghanaian Greece Greek Greenland Hebrew Hungarian Hungary
Iceland Icelandic India Indian Indonesia Indonesian Iran Iranian Iraq Iraqi Ireland Irish Israel Israeli Italian
Italy Jamaica Japan Japanese Jordanian Kazakhstan Kenya Kenyan Korea Korean Kosovo Kurdish Kuwait Latvia Latvian
Lebanese Lebanon Libya Lithuania Lithuanian Luxembourg Macedonia Macedonian Madagascar Malawi Malaysia Malaysian
Mali Malta Maltese Mexican Mexico Moldova Mongolia Mongolian Moroccan Morocco Mozambique Myanmar Namibia Nepal
Nepalese Netherlands Nigeria Nigerian Norway Norwegian Pakistan Pakistani Palestine Palestinian Panama Paraguay
Persian Peru Peruvian Philippine Philippines Poland Portugal Portuguese Qatar Romania Romanian Russia Russian Rwanda
Sámi Saudi Scotland Scottish Senegal Serbia Serbian Singapore Slovak Slovakia Slovenia Slovenian Somali Somalia
Spain Spanish Sudan Sudanese Swahili Sweden Swedish Swiss Switzerland Syria Syrian Taiwan Taiwanese Tanzania
Tanzanian Thai Thailand Tibet Tibetan Tunisia Tunisian Turkish Uganda Ugandan Ukraine Ukrainian Uruguay Uzbekistan
Venezuela Venezuelan Vietnam Vietnamese Wales Welsh Yemen Zambia Zimbabwe
"""
_CITIES = """
Amsterdam Athens Baghdad Bangkok Barcelona Beijing Berlin Bologna Brussels Budapest Cairo Chicago Copenhagen Delhi
Dublin Edinburgh Florence Geneva Glasgow Hanoi Helsinki Istanbul Jakarta Jerusalem Johannesburg Kiev Kyiv Lagos
Lisbon London Madrid Manchester Melbourne Milan Moscow Mumbai Munich Nairobi Naples Oslo Paris Philadelphia Prague
Rome Rotterdam Seoul Shanghai Stockholm Sydney Tehran Tokyo Toronto Venice Vienna Warsaw Wuhan Zurich
"""
_FAITHS = """
Bible Biblical Buddhism Buddhist Byzantine Catholic Catholicism Christian Christianity Confucian Hindu Hinduism
Islam Islamic Jewish Judaism Koran Muslim Ottoman Protestant Quran Soviet Victorian Viking Anglican Lutheran
"""
_PERSONS = """
Alzheimer Aristotelian Aristotle Asperger Banach Bayes Bayesian Bernoulli Boltzmann Boolean Bose Brownian Cartesian
Cauchy Chebyshev Crohn Darwin Darwinian Dirac Dirichlet Einstein Euclidean Euler Fermi Feynman Foucault Fourier
Freud Freudian Galerkin Galois Gauss Gaussian Gibbs Hamiltonian Hausdorff Heisenberg Hermitian Hilbert Hodgkin
Huntington Husserl Jacobian Kalman Kant Kantian Kolmogorov Lagrange Lagrangian Laplace Laplacian Lebesgue Leibniz
Lipschitz Lyapunov Machiavelli Markov Markovian Marx Marxism Marxist Maxwell Mendelian Monte Carlo Nash Navier
Newton Newtonian Nietzsche Parkinson Pareto Planck Plato Platonic Poisson Raman Rayleigh Reynolds Riemann Riemannian
Schrödinger Shakespeare Sobolev Stokes Turing Wiener Wittgenstein Zipf Abel Abelian Achilles Adorno Aeschylus
Aquinas Archimedean Archimedes Arendt Aristophanes Arrhenius Augustine Austen Avogadro Bach Bachelard Bakhtin Balzac
Barthes Baudelaire Baudrillard Beckett Beethoven Bergson Bergsonian Berkeley Bessel Bohr Borel Borges
Bourdieu Bragg Brecht Brechtian Brontë Byron Carnap Cézanne Cervantes Chaucer Chekhov Chomsky Chomskyan Chopin
Cicero Coleridge Compton Confucius Copernican Copernicus Coriolis Coulomb Cushing Dante Debye Deleuze Deleuzian Derrida
Descartes Dickens Dickensian Dickinson Diophantine Doppler Dostoevsky Duchenne Durkheim Durkheimian Edison Eliot
Engels Erasmus Erdős Euripides Faraday Faulkner Fibonacci Flaubert Foucauldian Frege Fresnel Frobenius Gadamer Galen
Galileo Gandhi Gaussians Goethe Gödel Gramsci Gramscian Grassmann Habermas Habermasian Haydn Hebbian Hegel Hegelian
Heidegger Heideggerian Hermite Hippocrates Hippocratic Hobbes Hobbesian Homeric Humboldt Ibsen Ising Jungian Kafka
Kafkaesque Keynes Keynesian Kepler Keplerian Kierkegaard Kuhn Lacan Lacanian Lamarck Lamarckian Langevin Latour Lenin
Leninism Leninist Levinas Linnaean Linnaeus Lorentz Lovelace Lucretius Luhmann Lyme Macbeth Machiavellian Mahler
Malthus Malthusian Mandela Maoism Maoist Melville Mendel Michelangelo Mozart Napoleon Napoleonic Neumann Neptune
Nietzschean Noether Orwell Orwellian Ovid Pascal Pasteur Petrarch Petri Piaget Picasso Plutarch Popperian Poincaré
Proust Ptolemy Pythagoras Pythagorean Rawls Rawlsian Rembrandt Ricoeur Rousseau Rubens Rutherford Sartre Saussure
Schelling Schopenhauer Schubert Schumpeter Schumpeterian Shakespearean Shannon Socrates Socratic Sophocles Spinoza
Stalin Stalinism Stalinist Stravinsky Thatcherism Thucydides Tikhonov Tocqueville Tolkien Tolstoy Trotsky Voltaire
Voronoi Wagnerian Weberian Weibull Wilcoxon Wordsworth Yeats
"""
_THINGS = """
Android Arduino Bluetooth Ethernet Facebook Fortran Google Haskell Internet Java Kubernetes Linux Python Raspberry
Reddit Twitter Unix Wikipedia Windows Airbnb Bitcoin Brexit Chernobyl Cochrane Delphi Ebola Ethereum Eurovision
Eurozone Fukushima Gaza Hiroshima Hollywood Holocaust Huawei Instagram Intel LinkedIn Medicare Medicaid
Microsoft Nagasaki Netflix Nvidia Pleistocene Holocene Anthropocene Jurassic Cretaceous Triassic Permian Devonian
Cambrian Holstein Schengen Spotify Thatcher TikTok Verilog Wagner WhatsApp Zika
Watergate
"""

_PLACES = """
Alaska Alabama Arizona Arkansas California Colorado Connecticut Idaho Illinois Iowa Kansas Kentucky Louisiana Maryland
Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania
Tennessee Texas Utah Vermont Wisconsin Wyoming Hawaii Hawaiian Alberta Ontario Quebec Québec Manitoba Newfoundland
Queensland Tasmania Andalusia Bavaria Bavarian Bengal Brittany Crimea Crimean Galápagos Gujarat Hokkaido Iberia
Iberian Kashmir Kerala Lombardy Normandy Okinawa Patagonia Punjab Rajasthan Sahel Saxony Sichuan Sicily Silesia
Sumatra Borneo Tuscany Transylvania Ulster Xinjiang Yunnan Zanzibar Kurdistan Mesopotamia Mesopotamian Anatolia
Anatolian Levant Balochistan Aotearoa Alps Andes Andean Pyrenees Carpathian Carpathians Caucasus Apennines Everest
Danube Rhine Thames Nile Ganges Mekong Yangtze Zambezi Adriatic Aegean Kattegat Skagerrak Himalayas Oceania Oceanian
Micronesia Polynesia Polynesian Melanesia Gambia Liberia Togo Gabon Angola Burundi Djibouti Eritrea Mauritius
Mauritania Lesotho Honduras Guatemala Nicaragua Guyana Suriname Belize Haiti Haitian Barbados Trinidad Tobago Bermuda
Fiji Samoa Tonga Bhutan Brunei Maldives Oman Bahrain Montenegro Kyrgyzstan Tajikistan Turkmenistan Azerbaijan
Azerbaijani Andorra Monaco Liechtenstein Zimbabwean Zambian Malawian Sicilian Breton Galician Boston Houston Dallas
Detroit Seattle Denver Baltimore Cleveland Pittsburgh Vancouver Montreal Montréal Ottawa Hamburg Frankfurt Cologne
Leipzig Dresden Lyon Marseille Strasbourg Turin Genoa Palermo Valencia Seville Bilbao Coimbra Gothenburg Malmö Uppsala
Aarhus Antwerp Ghent Leuven Utrecht Groningen Leiden Birmingham Liverpool Leeds Sheffield Bristol Cardiff Belfast
Aberdeen Dundee Oxford Cambridge Harvard Stanford Princeton Yale Kolkata Calcutta Chennai Bangalore Bengaluru
Hyderabad Karachi Lahore Dhaka Kathmandu Colombo Manila Saigon Kyoto Osaka Busan Shenzhen Guangzhou Tianjin Chongqing
Chengdu Nanjing Hangzhou Taipei Brisbane Adelaide Auckland Durban Pretoria Soweto Accra Kampala Kinshasa Khartoum
Casablanca Tunis Algiers Beirut Damascus Aleppo Mosul Kabul Ankara Izmir Belgrade Zagreb Sarajevo Bucharest Kraków
Gdańsk Wrocław Vilnius Tallinn Minsk Odessa Tbilisi Yerevan Baku Tashkent Bogotá Quito Caracas Montevideo Brasília
Havana Pompeii Byzantium Constantinople Carthage Auschwitz Dagstuhl Versailles Potsdam Vatican Kremlin
"""
_CULTURES = """
Māori Maori Inuit Yoruba Zulu Xhosa Hausa Igbo Tamil Telugu Malayalam Bengali Hindi Urdu Punjabi Sanskrit Pashto Farsi
Cantonese Aramaic Sumerian Babylonian Assyrian Akkadian Hittite Phoenician Etruscan Aztec Mayan Inca Incan Quechua
Nahuatl Guaraní Navajo Cherokee Celtic Gaelic Saxon Anglo Merovingian Carolingian Habsburg Hapsburg Elizabethan
Edwardian Tudor Jacobean Qing Mughal Safavid Roma Romani Sephardic Ashkenazi Hispanic Latino Latina Latinx Roman
Romans Trojan Spartan Athenian Hellenistic Hellenic Shinto Sikh Sikhism Taoism Taoist Daoism Daoist Confucianism Zen
Talmud Talmudic Torah Quranic Sunni Shia Sufi Sufism Jesuit Jesuits Franciscan Benedictine Calvinism Calvinist
Methodist Pentecostal Mormon Quaker Puritan Puritans Renaissance Nazi Nazism Zionism Zionist Bolshevik Menshevik
Esperanto Francophone Anglophone
"""
_GENERA = """
Aedes Anopheles Arabidopsis Aspergillus Bacillus Borrelia Brassica Caenorhabditis Campylobacter Candida Chlamydia
Chlamydomonas Clostridioides Clostridium Cryptococcus Cryptosporidium Danio Daphnia Drosophila Enterococcus
Escherichia Eucalyptus Fusarium Giardia Helicobacter Klebsiella Lactobacillus Legionella Leishmania Listeria Macaca
Mycobacterium Mycoplasma Neisseria Neurospora Nicotiana Oryza Phytophthora Picea Pinus Plasmodium Populus Pseudomonas
Quercus Rattus Rickettsia Saccharomyces Salmonella Schistosoma Schizosaccharomyces Shigella Sphagnum Staphylococcus
Streptococcus Streptomyces Toxoplasma Treponema Triticum Trypanosoma Vibrio Wolbachia Xenopus Yersinia Zostera
Neanderthal Neanderthals Tyrannosaurus
"""
_TERMS = """
Alexa Apache Atari Docker Erlang Gmail Hadoop Kinect Lisp Matlab Mathematica Minecraft Mozilla Nintendo Pokémon Prolog
Siri Skype Smalltalk Stata Tesla Tor Uber Ubuntu Wikidata Wikimedia Zotero Coq Chaitin Dijkstra Gröbner Hopf Hopfield
Krylov Kullback Leibler Legendre Lindblad Minkowski Möbius Nyquist Penrose Rademacher Ramanujan Rényi Sylow Tsallis
Vapnik Wasserstein Yukawa Zeeman Zermelo Coxeter Dedekind Hecke Higgs Hubble Majorana Mössbauer Ornstein Uhlenbeck
Pauli Peano Rashba Rydberg Schwarzschild Sommerfeld Weyl Wigner Wishart Bonferroni Cramér Gini Spearman Tukey Likert
Rorschach Stroop Tourette Sjögren Hashimoto Kawasaki Marfan Coxsackie Creutzfeldt Lewy Gleason Kaposi Ewing Wilms
Burkitt Paleolithic Palaeolithic Mesolithic Neolithic Chalcolithic Cenozoic Mesozoic Paleozoic Palaeozoic Eocene
Miocene Oligocene Pliocene Paleocene Ordovician Silurian Carboniferous Neogene Proterozoic Precambrian
Archean Ediacaran Mars Martian Venus Saturn Jovian Uranus Pluto
"""

PROPER_WORDS: frozenset[str] = frozenset(
    f"{_CALENDAR} {_REGIONS} {_PEOPLES} {_CITIES} {_FAITHS} {_PERSONS} {_THINGS} {_PLACES} {_CULTURES}".split()
).union(_GENERA.split(), _TERMS.split())
"""Only words that are hardly ever anything else: not "Turkey", "Polish", "Jordan", "March", "May"."""

_OPENERS = """
North: Sea Pole Carolina Dakota Rhine-Westphalia
South: Sea Pole Carolina Dakota Tyrol Sudan Holland
East: Timor Anglia Indies
West: Virginia Bank Bengal Indies Nile
Northern: Territory
Southern: Ocean
Western: Cape
Eastern: Cape
Central:
New: Zealand England Delhi York Orleans Jersey Mexico Hampshire Haven Guinea Caledonia Brunswick Wales Testament Deal
Great: Lakes Plains Depression War Britain
Latin:
Old: Testament English Norse
United: States Kingdom Nations Arab
Middle: East Ages English
Far: East
Los: Angeles Alamos
Las: Vegas
San: Francisco Diego Antonio Jose José Juan Marino
Santa: Barbara Cruz Fe Monica
São: Paulo Tomé
Hong: Kong
Cape: Town Verde Cod
Buenos: Aires
Rio: Grande
Sri: Lanka
Costa: Rica
Puerto: Rico
El: Niño Nino Salvador Paso
La: Niña Nina Plata Paz
Sierra: Leone Nevada
Burkina: Faso
Ivory: Coast
Wall: Street
Silicon: Valley
Cold: War
World: War Bank
Black: Sea Death
Red: Sea Cross
Dead: Sea
Yellow: Sea River
Addis: Ababa
Kuala: Lumpur
Supreme: Court
Nobel: Prize
"""

OPENERS: dict[str, frozenset[str]] = {
    opener: frozenset(followers.split())
    for opener, _, followers in (row.partition(":") for row in _OPENERS.split("\n") if row)
}
"""First word of a name -> second ones: "North Sea", "New York"."""

DIRECTIONS = frozenset(["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central"])
GEOGRAPHY = frozenset(f"{_REGIONS} {_PEOPLES} {_CITIES} {_PLACES}".split())
"""Words that are a name together with a direction, "South Africa", but not with others: "A New Chinese Novel"."""

FOLLOWERS: frozenset[str] = frozenset(("Sea", "Ocean", "Union", "Empire"))
"""Words that are part of the name behind a proper word: "Baltic Sea", "European Union"."""

_SYMBOLS = """
Li Na Mg Al Si Cl Ar Ca Sc Ti Cr Mn Fe Ni Cu Zn Ga Ge Se Br Kr Rb Sr Zr Nb Mo Tc Ru Rh Pd Ag Cd Sn Sb Te Xe Cs Ba Ce
Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta Ir Pt Au Hg Tl Pb Bi Po Rn Ra Ac Th Np Pu Cm
"""

ELEMENTS: frozenset[str] = frozenset(_SYMBOLS.split())
"""Chemical symbols of two letters that are neither a word nor a prefix ("He", "In", "As", "La", "Co", "Re" are)."""

_NUMERALS = "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"

ROMAN_NUMERALS: frozenset[str] = frozenset(_NUMERALS.split())
"""Numerals that are told from words even in a title all in capitals."""
