"""Which countries and capitals there are: a capital often stands for its government, another city seldom."""

from typing import Literal

PlaceKind = Literal["country", "capital", "other"]

_COUNTRIES_AND_CAPITALS = """
Afghanistan:Kabul|Albania:Tirana|Algeria:Algiers|Andorra:Andorra la Vella|Angola:Luanda
Argentina:Buenos Aires|Armenia:Yerevan|Australia:Canberra|Austria:Vienna|Azerbaijan:Baku|Bahamas:Nassau
Bahrain:Manama|Bangladesh:Dhaka|Barbados:Bridgetown|Belarus:Minsk|Belgium:Brussels|Belize:Belmopan
Benin:Porto-Novo|Bhutan:Thimphu|Bolivia:La Paz|Bosnia and Herzegovina:Sarajevo|Bosnia:Sarajevo
Botswana:Gaborone|Brazil:Brasília|Brazil:Brasilia|Brunei:Bandar Seri Begawan|Bulgaria:Sofia
Burkina Faso:Ouagadougou|Burma:Naypyidaw|Burundi:Gitega|Cambodia:Phnom Penh|Cameroon:Yaoundé
Cameroon:Yaounde|Canada:Ottawa|Cape Verde:Praia|Cabo Verde:Praia|Central African Republic:Bangui
Chad:N'Djamena|Chile:Santiago|China:Beijing|People's Republic of China:Peking|Colombia:Bogotá
Colombia:Bogota|Comoros:Moroni|Congo:Brazzaville|Democratic Republic of Congo:Kinshasa
Democratic Republic of the Congo:Kinshasa|DRC:Kinshasa|DR Congo:Kinshasa|Republic of Congo:Brazzaville
Costa Rica:San José|Croatia:Zagreb|Cuba:Havana|Cyprus:Nicosia|Czech Republic:Prague|Czechia:Prague
Denmark:Copenhagen|Djibouti:Djibouti City|Dominica:Roseau|Dominican Republic:Santo Domingo
East Timor:Dili|Timor-Leste:Dili|Ecuador:Quito|Egypt:Cairo|El Salvador:San Salvador
Equatorial Guinea:Malabo|Eritrea:Asmara|Estonia:Tallinn|Eswatini:Mbabane|Swaziland:Mbabane
Ethiopia:Addis Ababa|Fiji:Suva|Finland:Helsinki|France:Paris|Gabon:Libreville|Gambia:Banjul
Georgia:Tbilisi|Germany:Berlin|Ghana:Accra|Greece:Athens|Greenland:Nuuk|Grenada:St George's
Guatemala:Guatemala City|Guinea:Conakry|Guinea-Bissau:Bissau|Guyana:Georgetown|Haiti:Port-au-Prince
Honduras:Tegucigalpa|Hungary:Budapest|Iceland:Reykjavík|Iceland:Reykjavik|India:New Delhi|India:Delhi
Indonesia:Jakarta|Iran:Tehran|Iraq:Baghdad|Ireland:Dublin|Israel:Jerusalem|Israel:Tel Aviv|Italy:Rome
Ivory Coast:Yamoussoukro|Côte d'Ivoire:Abidjan|Jamaica:Kingston|Japan:Tokyo|Jordan:Amman
Kazakhstan:Astana|Kenya:Nairobi|Kiribati:South Tarawa|Kosovo:Pristina|Kuwait:Kuwait City
Kyrgyzstan:Bishkek|Laos:Vientiane|Latvia:Riga|Lebanon:Beirut|Lesotho:Maseru|Liberia:Monrovia
Libya:Tripoli|Liechtenstein:Vaduz|Lithuania:Vilnius|Luxembourg:Luxembourg City|Madagascar:Antananarivo
Malawi:Lilongwe|Malaysia:Kuala Lumpur|Malaysia:Putrajaya|Maldives:Malé|Mali:Bamako|Malta:Valletta
Marshall Islands:Majuro|Mauritania:Nouakchott|Mauritius:Port Louis|Mexico:Mexico City|Micronesia:Palikir
Moldova:Chișinău|Moldova:Chisinau|Moldova:Chişinău|Monaco:Monte Carlo|Mongolia:Ulaanbaatar
Montenegro:Podgorica|Morocco:Rabat|Mozambique:Maputo|Myanmar:Naypyitaw|Namibia:Windhoek|Nauru:Yaren
Nepal:Kathmandu|Netherlands:The Hague|Holland:Amsterdam|New Zealand:Wellington|Nicaragua:Managua
Niger:Niamey|Nigeria:Abuja|North Korea:Pyongyang|DPRK:Pyongyang|North Macedonia:Skopje|Macedonia:Skopje
Norway:Oslo|Oman:Muscat|Pakistan:Islamabad|Palau:Ngerulmud|Palestine:Ramallah|Panama:Panama City
Papua New Guinea:Port Moresby|Paraguay:Asunción|Paraguay:Asuncion|Peru:Lima|Philippines:Manila
Poland:Warsaw|Portugal:Lisbon|Qatar:Doha|Romania:Bucharest|Russia:Moscow|Soviet Union:Moscow|USSR:Moscow
Russian Federation:Moscow|Rwanda:Kigali|Saint Lucia:Castries|St Lucia:Castries|Samoa:Apia
San Marino:San Marino|Saudi Arabia:Riyadh|Senegal:Dakar|Serbia:Belgrade|Yugoslavia:Belgrade
Seychelles:Victoria|Sierra Leone:Freetown|Singapore:Singapore|Slovakia:Bratislava|Slovenia:Ljubljana
Solomon Islands:Honiara|Somalia:Mogadishu|Somaliland:Hargeisa|South Africa:Pretoria|South Korea:Seoul
Republic of Korea:Seoul|South Sudan:Juba|Spain:Madrid|Sri Lanka:Colombo|Sudan:Khartoum
Suriname:Paramaribo|Sweden:Stockholm|Switzerland:Bern|Switzerland:Berne|Syria:Damascus|Taiwan:Taipei
Tajikistan:Dushanbe|Tanzania:Dodoma|Thailand:Bangkok|Togo:Lomé|Togo:Lome|Tonga:Nuku'alofa
Trinidad and Tobago:Port of Spain|Tunisia:Tunis|Turkey:Ankara|Türkiye:Ankara|Turkmenistan:Ashgabat
Tuvalu:Funafuti|Uganda:Kampala|Ukraine:Kyiv|Ukraine:Kiev|United Arab Emirates:Abu Dhabi|UAE:Abu Dhabi
Emirates:Abu Dhabi|United Kingdom:London|UK:London|U.K.:London|Britain:London|Great Britain:London
England:London|Scotland:Edinburgh|Wales:Cardiff|Northern Ireland:Belfast|United States:Washington
US:Washington|U.S.:Washington|USA:Washington D.C.|U.S.A.:Washington, D.C.
United States of America:Washington DC|America:Washington, DC|Uruguay:Montevideo|Uzbekistan:Tashkent
Vanuatu:Port Vila|Vatican:Vatican City|Venezuela:Caracas|Vietnam:Hanoi|Yemen:Sanaa|Zambia:Lusaka
Zimbabwe:Harare
"""


def _read_table() -> dict[str, PlaceKind]:
    pairs = [pair.split(":") for pair in _COUNTRIES_AND_CAPITALS.replace("\n", "|").split("|") if pair]
    kinds: dict[str, PlaceKind] = {capital.lower(): "capital" for _, capital in pairs}
    kinds.update({country.lower(): "country" for country, _ in pairs})
    return kinds


_KINDS = _read_table()


def kind_of(name: str) -> PlaceKind:
    """Whether a name is a country's, a capital's or another place's, whatever its case and apostrophe."""
    return _KINDS.get(name.lower().replace("’", "'").removeprefix("the "), "other")
