"""Words in the names of organisations and places that tell nothing apart."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEGAL_SUFFIXES = _words(
    "inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag se sa sas sarl spa srl bv nv ab as "
    "asa oy oyj aps kk pty pte bhd sdn pvt jsc ojsc pjsc ooo oao zao fze fzco dmcc sl slu sae tbk kg kgaa holdings"
)
"""Legal forms at the end of a company's name."""

GENERIC = _words(
    "academy administration agency alliance army assembly association authority bank board branch brigade bureau "
    "cabinet center centre chamber church clinic club coalition college command commission committee company "
    "confederation conference congress corporation corps council court department directorate division embassy "
    "federation fire force forces forum foundation front fund government group guard headquarters high hospital house "
    "industry institute institution interior justice league library lower ministry mission movement museum national "
    "navy network news office organisation organization parliament party police post press region school secretariat "
    "senate service services society state supreme team times tribunal trust union united university upper international "
    "world central federal general public royal research security defence defense health foreign finance affairs "
    "development department election electoral people's peoples democratic republican social liberal conservative labour "
    "green new first free independent daily standard star sun herald guardian tribune post radio television broadcasting "
    "north south east west northern southern eastern western african asian european american arab islamic"
)
"""Words that many organisations share; alone they name none of them."""

PLACE_TYPES = _words(
    "state province region district county city town village municipality prefecture oblast governorate department "
    "territory river lake sea bay gulf strait straits channel canal island islands isle peninsula mountain mountains "
    "mount mt hill hills range valley desert forest park national reserve basin delta falls glacier shoal reef cape "
    "airport international port harbour harbor terminal station bridge road street avenue highway tunnel dam square "
    "hospital hotel prison jail stadium arena hall tower market palace temple mosque church cathedral camp base air "
    "naval university college school museum theatre theater centre center plant power nuclear referral general medical "
    "refinery mine crossing río rio nahr jabal cerro monte lac mont wadi space complex memorial institute autonomous"
)
"""Words that say which kind of place a name is."""

EVENT_TYPES = _words(
    "hurricane typhoon cyclone storm tropical tc super severe depression operation exercise war battle summit conference "
    "festival marathon games cup championship championships open prix award awards fair expo act treaty agreement "
    "ship mv ss ms uss hms ins hmas hmcs brp rv fv msc tanker ferry vessel flight boeing airbus index composite "
    "average list toyota"
)
"""Words that say which kind of event, ship or work a name is."""

LINKING = _words("es of the for and in on at to de del da do des du la le el e y und et a an with")
"""Words that acronyms and reversed names leave out."""

SPELLINGS = {
    "defence": "defense",
    "organisation": "organization",
    "programme": "program",
    "centre": "center",
    "labour": "labor",
    "harbour": "harbor",
    "theatre": "theater",
    "saint": "st",
    "mount": "mt",
}
"""British and long spellings with the one that is compared."""

NATURES = _words(
    "agency airline alliance army association authority automaker bank body brand brewer broadcaster builder bureau "
    "carmaker carrier center charity chipmaker club coalition collective college commission committee company "
    "conglomerate consortium consultancy contractor cooperative council daily department developer distributor division "
    "drugmaker exchange exporter faction federation firm foundation fund giant group guerrillas hospital importer "
    "initiative institute institution insurer investor league lender lobby maker manufacturer militia miner ministry "
    "monitor movement museum network newspaper ngo nonprofit operator organization outlet owner paper party platform "
    "police producer provider publisher railway refiner regulator retailer school service station studio subsidiary "
    "supplier tabloid team tribunal union university utility watchdog website weekly wing"
)
"""Nouns that say what an organisation is."""
