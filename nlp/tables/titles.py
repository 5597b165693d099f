"""Words that stand before or after the names of persons."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MALE = _words(
    "mr mister sir lord king prince baron duke count sheikh sultan emperor father brother señor monsieur don"
)
FEMALE = _words(
    "ms mrs miss mme madam madame dame lady queen princess baroness duchess countess sheikha sister señora"
)
HONORIFICS = (
    MALE
    | FEMALE
    | _words(
        "dr prof professor rev reverend hon honourable honorable rabbi imam mullah ayatollah pope pastor bishop archbishop "
        "cardinal monk hajji haji chief justice judge atty attorney fr st saint swami tan sri datuk dato tun ustaz maulana"
    )
)
"""Words of address, without dots."""

RANKS = _words(
    "gen lt col maj capt sgt cpl pvt brig adm cmdr cdr insp det supt sen rep gov pres sec vp amb cllr const ofc spc pfc "
    "general lieutenant colonel major captain sergeant corporal private brigadier admiral commander inspector detective "
    "superintendent constable officer marshal commodore commissioner commandant cadet warrant ensign"
)
"""Ranks and abbreviated offices, without dots."""

OFFICES = _words(
    "president chancellor premier minister secretary senator congressman congresswoman representative governor mayor "
    "deputy ambassador envoy commissioner chairman chairwoman chairperson chair chief director leader speaker spokesman "
    "spokeswoman spokesperson judge justice prosecutor attorney lawyer counsel sheriff marshal councillor councilor "
    "councilman councilwoman councilmember lawmaker legislator mp mep ceo cfo coo cto founder cofounder co-founder "
    "owner manager executive head boss coach captain striker midfielder defender goalkeeper winger forward batsman "
    "bowler skipper pitcher quarterback referee umpire analyst economist strategist scientist researcher scholar "
    "historian professor lecturer teacher principal headteacher headmaster dean rector student doctor nurse midwife "
    "surgeon physician paramedic pharmacist engineer architect planner developer programmer farmer fisherman fisher "
    "herder driver pilot sailor soldier veteran officer guard policeman policewoman detective inspector firefighter "
    "contractor whip signalman steward lifter rider rapporteur activist campaigner organizer organiser advocate dissident journalist reporter correspondent editor columnist "
    "presenter anchor broadcaster photographer author writer poet novelist playwright actor actress singer musician "
    "rapper composer conductor dancer artist painter sculptor filmmaker designer model chef cook baker butcher trader "
    "vendor shopkeeper merchant businessman businesswoman entrepreneur investor banker trustee treasurer accountant "
    "auditor regulator administrator coordinator co-ordinator supervisor superintendent clerk registrar ombudsman "
    "king queen prince princess emperor sultan emir sheikh monarch pope bishop archbishop cardinal pastor priest imam "
    "rabbi monk nun patriarch ayatollah vicar cleric resident villager survivor witness neighbour neighbor widow widower "
    "partner friend colleague successor predecessor candidate nominee challenger incumbent "
    "opponent rival contender lieutenant general colonel major admiral commander chieftain warlord fighter militant "
    "suspect defendant plaintiff victim volunteer worker mechanic electrician plumber carpenter mason miner welder "
    "technician operator porter guide ranger warden keeper curator librarian archivist archaeologist biologist "
    "geologist chemist physicist astronomer mathematician meteorologist climatologist seismologist hydrologist "
    "epidemiologist virologist psychologist psychiatrist sociologist anthropologist ecologist botanist zoologist "
    "oceanographer glaciologist volcanologist demographer statistician linguist translator interpreter negotiator "
    "mediator diplomat consul attaché aide adviser advisor consultant assistant member official bureaucrat expert "
    "specialist fellow critic blogger influencer streamer youtuber comedian producer promoter agent broker landlord "
    "tenant pensioner retiree grocer tailor jeweller jeweler beekeeper shepherd rower swimmer runner sprinter cyclist "
    "boxer wrestler golfer footballer cricketer champion medallist medalist winner world-record-holder arbitrator "
    "magistrate coroner solicitor barrister notary bailiff caretaker custodian janitor cleaner waiter waitress barista "
    "bartender hairdresser barber smuggler trafficker hacker whistleblower hostage prisoner detainee refugee migrant "
    "asylum-seeker orphan teenager pupil undergraduate graduate alumnus trainee apprentice intern envoy-designate "
    "vice-president vice-chancellor vice-chair secretary-general director-general attorney-general governor-general "
    "auditor-general major-general inspector-general prime-minister captain-general president-elect spox chairlady "
    "hydrographer cartographer surveyor tracker docent gardener brewer distiller winemaker vintner potter weaver smith "
    "blacksmith undertaker matron headman elder chieftainess choreographer puppeteer publicist lobbyist pollster "
    "auctioneer collector gallerist restorer luthier organist pianist violinist cellist guitarist drummer trumpeter "
    "saxophonist soprano tenor baritone vocalist frontman bassist cinematographer screenwriter showrunner dramaturg"
)
"""Nouns that say what a person is; the last of a title's words."""

OFFICE_ENDINGS = ("ologist", "ician", "iatrist", "grapher", "woman", "keeper", "master", "maker", "minister")
"""Endings that make such a noun."""

MODIFIERS = _words(
    "former then acting interim deputy vice assistant associate senior junior chief lead leading head top prime first "
    "second third retired late current new outgoing incoming longtime long-time veteran ex caretaker honorary exiled "
    "ousted deposed jailed imprisoned detained elected re-elected newly-elected provisional permanent special general "
    "national regional local federal provincial municipal state foreign opposition presidential parliamentary "
    "parliament party rebel militia union trade human rights civil police army navy military defence defense security "
    "finance health interior justice education energy environment transport agriculture trade labour labor culture "
    "tourism water climate youth women's government cabinet village town city district county council community tribal "
    "religious spiritual supreme high senior-most sports football soccer cricket tennis rugby basketball baseball team "
    "tech technology media investment central bank legal medical political financial economic business company "
    "communications campaign election executive managing marketing operations commercial technical scientific "
    "research policy intelligence cyber emergency disaster relief aid press public private independent freelance "
    "guest visiting principal lower upper shadow co junior-most student film music art theatre theater fashion food "
    "book magazine newspaper television radio cotton coffee cocoa tea rice wheat cattle dairy fruit bus taxi truck "
    "train ship ferry boat tanker port harbour harbor airport rail road bridge site project program programme field "
    "country desk bureau news sales product software data hardware chip market currency bond equity commodities oil gas "
    "power grid nuclear solar wind mining forest wildlife marine fisheries fishing farm market-stall stall hotel "
    "restaurant café shop store school university college hospital clinic ward court prison border coastguard fire"
)
"""Words that may stand before such a noun within a title."""

GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
"""Suffixes that tell namesakes of a family apart, with one spelling each."""

PARTICLES = _words(
    "al el ul ur as ad de da do dos das del della di du la le van von der den ter bin ibn bint abu abd ben y e i"
)
"""Parts of names that are no name by themselves."""
