"""Word lists that tell an actor from a place."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LOCATIVE_PREPOSITIONS = _words("""
    in at near inside across throughout outside around into onto from within toward towards via off
    through beyond beside above over amid on along
""")
DIRECTIONS = _words("""
    north south east west northern southern eastern western central northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern north-east north-west south-east
    south-west north-eastern north-western south-eastern south-western upper lower rural downtown
    inner mainland nearby coastal greater occupied neighbouring neighboring
""")
ARTICLES = _words("""
    the a an all both much most parts
""")
CONJUNCTIONS = frozenset(["and", "or", "nor", "but", "&"])
POSSESSIVES = frozenset(["'s", "’s", "'", "’"])
ACTING_VERBS = _words("""
    said says say has have had will would is was were are did does wants wanted accused accuses
    agreed agrees announced announces argued argues asked asks backed backs banned bans blamed
    blames blocked blocks called calls claimed claims condemned condemns confirmed confirms demanded
    demands denied denies expelled expels fears hopes hoped imposed imposes insisted insists joined
    joins launched launches offered offers ordered pledged pledges promised promises recalled
    recalls recognised recognises refused refuses rejected rejects responded responds sent sends
    signed signs summoned summons supported supports suspended suspends threatened threatens urged
    urges voted votes vowed vows warned warns withdrew withdraws
""")
GOVERNMENT_NOUNS = _words("""
    government army military president parliament ministry minister ministers forces troops navy
    police cabinet king queen premier chancellor leader leaders leadership authorities officials
    ambassador embassy envoy administration regime court courts senate congress council delegation
    economy foreign defence defense prime finance central state national ruling opposition security
    intelligence regulator treasury
""")
TERRITORY_NOUNS = _words("""
    border coast coastline capital streets airport port airspace territory waters city region north
    south east west province town village suburbs outskirts harbour harbor mountains river shore
    coasts islands
""")
