"""Which regions of England, and Wales, a support service covers, read from its area line; what is unread stays open."""

import re

AREAS: dict[str, str] = {
    "north-east": "North East England",
    "north-west": "North West England",
    "yorkshire-and-the-humber": "Yorkshire and the Humber",
    "east-midlands": "East Midlands",
    "west-midlands": "West Midlands",
    "east-of-england": "East of England",
    "london": "London",
    "south-east": "South East England",
    "south-west": "South West England",
    "wales": "Wales",
}
_EVERYWHERE = tuple(AREAS)
_ENGLAND = tuple(code for code in AREAS if code != "wales")

# A line that says one of these is national, wherever its office is: "National, based in London".
_NATIONAL = re.compile(r"\b(?:united kingdom|england and wales|national|nationwide|uk|britain)\b")

# Names that an area line may give a region or a part of it: regions, police areas, counties, and cities with services.
_NAMES: dict[str, str] = {
    "north-east": (
        "north east, cleveland, durham, northumbria, northumberland, tyne and wear, teesside, tees valley, "
        "middlesbrough, newcastle, sunderland, gateshead, hartlepool, darlington, stockton"
    ),
    "north-west": (
        "north west, cumbria, lancashire, manchester, merseyside, liverpool, cheshire, bolton, oldham, rochdale, "
        "blackburn, burnley, preston, blackpool, warrington, wirral, salford"
    ),
    "yorkshire-and-the-humber": (
        "yorkshire, humber, humberside, leeds, bradford, sheffield, hull, york, kirklees, huddersfield, halifax, "
        "calderdale, wakefield, doncaster, rotherham, barnsley, grimsby, north lincolnshire, north east "
        "lincolnshire"
    ),
    "east-midlands": (
        "east midlands, leicester, leicestershire, derby, derbyshire, nottingham, nottinghamshire, lincoln, "
        "lincolnshire, northampton, northamptonshire, rutland"
    ),
    "west-midlands": (
        "west midlands, birmingham, coventry, wolverhampton, walsall, dudley, sandwell, solihull, staffordshire, "
        "stoke, west mercia, shropshire, telford, herefordshire, worcestershire, warwickshire"
    ),
    "east-of-england": (
        "east of england, east anglia, bedfordshire, luton, bedford, cambridgeshire, cambridge, peterborough, "
        "essex, hertfordshire, norfolk, norwich, suffolk, ipswich"
    ),
    "london": (
        "london, metropolitan police, south east london, south west london, north east london, north west london"
    ),
    "south-east": (
        "south east, kent, medway, sussex, brighton, surrey, hampshire, southampton, portsmouth, isle of wight, "
        "thames valley, berkshire, slough, buckinghamshire, milton keynes, oxfordshire, oxford"
    ),
    "south-west": (
        "south west, avon and somerset, somerset, bristol, gloucestershire, gloucester, wiltshire, swindon, "
        "dorset, bournemouth, devon, plymouth, exeter, cornwall"
    ),
    "wales": (
        "wales, south east wales, south west wales, north east wales, north west wales, gwent, powys, dyfed, "
        "cardiff, swansea, newport, wrexham"
    ),
}
PLACES: dict[str, str] = {name.strip(): code for code, names in _NAMES.items() for name in names.split(",")}
# The longest name first, so that "South West London" is London and nowhere else.
_PLACE = re.compile(r"\b(?:" + "|".join(sorted(PLACES, key=lambda name: -len(name))) + r")\b")


def find_areas(area: str) -> tuple[str, ...]:
    """Return the codes of the regions that an area line covers, in the order of the table.

    A line that names no known place gives them all: an officer can see it and ask, where hiding it would lose it.
    """
    plain = " ".join(area.casefold().replace("-", " ").split())
    if _NATIONAL.search(plain):
        return _EVERYWHERE
    named = {PLACES[found] for found in _PLACE.findall(plain)}
    if named:
        return tuple(code for code in AREAS if code in named)
    return _ENGLAND if re.search(r"\bengland\b", plain) else _EVERYWHERE
