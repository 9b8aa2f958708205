/**
 * What people look for and help with, hand-written: a line is one concept, its name and the words and phrases that say it. Both
 * sides of a service stand in one line (who does it, what is done, what it is done to), since a need names the one and an offer
 * the other. A phrase is compared by stems, so one form of a word is enough.
 */
const help = `
funding: seed round, funding, fundraising, raise money, raise capital, raise a round, raising a round, investor, investment, invest, angel investor, business angel, venture capital, vc, first cheque, first check, capital, backers, family office, private equity, series a, pre-seed, limited partner
grant: grant, fellowship, foundation funding, stipend, scholarship, bursary, philanthropy, philanthropist, subsidy, endowment, grant writing, fundraiser, global health projects, proposal for funding
sponsorship: sponsor, sponsorship, patron, donor, donation, fundraiser, benefactor, philanthropist, philanthropy, donors, patronage, give money
loan: loan, mortgage, lender, credit line, bank credit, refinancing, debt, debts, out of debt, credit advice, budget counsellor, owe money, bankruptcy
insurance: insurance, insurer, underwriter, insurance broker, coverage for risk
accounting: accounting, accountant, bookkeeping, bookkeeper, tax, taxes, tax return, tax adviser, audit, auditor, vat, payroll, cpa, invoicing, annual accounts, self-employed, freelancers tax, tax office
finance-lead: cfo, chief financial officer, finance director, controller, controlling, financial modelling, financial planning, budgeting
wealth: wealth management, financial adviser, financial advisor, retirement savings, pension, personal finance, asset management, portfolio management
legal: lawyer, attorney, solicitor, barrister, legal, law firm, counsel, paralegal, litigation, lawsuit, jurist, notary, tenant rights, housing rights, legal aid, dispute, court, tribunal, claim
contract-law: contract, contracts, terms and conditions, nda, shareholder agreement, term sheet
ip-law: patent, trademark, copyright, intellectual property, licensing of rights
immigration: immigration, visa, work permit, residence permit, green card, citizenship, asylum, relocation papers
family-law: divorce, custody, family law, inheritance, last will, estate planning, prenup
privacy: gdpr, data protection, privacy, compliance, dpo, regulatory, regulation
hire-hr: recruiter, recruiting, recruitment, headhunter, talent acquisition, staffing, human resources, hr
jobhunt: job, career change, new role, open position, between jobs, open to work, employment, employer, vacancy, job seeker, next challenge, career adviser, cv, resume, job interview, salary negotiation, promotion, pay rise, ask for a raise, pay talks, salary talks, laid off, redundancy, changed careers, change careers, career changer, leave my job, retrain
internship: internship, intern, trainee, apprentice, apprenticeship, work experience, work placement, student job, vocational training, trains apprentices, young mechanics, learn a trade, shadow for a week
mentoring: mentor, mentoring, mentee, coach, coaching, executive coach, sparring partner, leadership, team lead, first-time manager, becoming a manager, career advice
cofounder: cofounder, co-founder, founding partner, start a company, own venture, join a startup, entrepreneur in residence, founding team, start a business with, business partner, found a company
board: board member, board seat, supervisory board, advisory board, non-executive director, governance, trustee
sales: sales, selling, salesperson, business development, account executive, lead generation, cold calling, sales pipeline, closing deals, crm
customers: first customers, pilot customer, early adopters, pilot project, paying customers, buyers, client introductions, clients, procurement, purchasing, purchasing manager, category manager, buyer at
beta: beta tester, beta test, early users, user testing, usability test, test an app, testers, product feedback, user research, focus group
marketing: marketing, growth marketing, seo, search engine, advertising, campaign, content marketing, digital marketing, newsletter, conversion, go to market, market launch
social-media: social media, instagram, tiktok, influencer, community manager, online presence
press: press, public relations, pr, media coverage, reporter, press release, publicity, journalist contact, spokesperson, communications
journalism: journalism, journalist, newspaper, editor in chief, reporting, newsroom, columnist, magazine
branding: logo, branding, brand, visual identity, corporate design, graphic design, graphic designer, illustrator, illustration, typography, packaging design, designer, web designer for small shops
ux: ux, ui, user experience, user interface, product design, product designer, interaction design, figma, wireframe, usability
photo: photographer, photography, photos, portrait, shoot, headshot, wedding pictures
video: video, film, documentary, filmmaker, video editing, cutter, colour grading, animation, motion design, camera operator, cinematographer, director of photography, commercial, videographer, filming, film our wedding, footage, aerial footage, shoot a film, trailer
audio: sound engineer, audio, recording studio, podcast, mixing, mastering, speaker system, pa system, sound designer, radio
writing: copywriter, copywriting, ghostwriter, ghostwriting, memoir, biography, blog posts, author, speechwriter, content writer, screenwriter, write a book, writes books, humour writer, essayist, playwright, sketch, script
publishing: publisher, publishing, literary agent, manuscript, novel, fiction, book deal, poems, poetry, book editor, crime novel, thriller, thrillers, short stories, picture book, beta reader, beta readers, avid reader, editor at a publishing house, juvenile literature, children book
proofreading: proofreader, proofreading, copy editor, copyediting, lector, lectorate, editing of thesis, academic english
translation: translator, translate, translation, interpreter, localisation, localization, linguist, bilingual, sworn translator, computational linguist, mother tongue translator, subtitles
events: event, event planning, conference organiser, festival, offsite, wedding planner, party planning, event manager, meetup organiser
venue: venue, seminar room, meeting room, event space, ballroom, manor, country manor, hall, barn for weddings, place for a party, room for eighty guests, guests
speaking: speaker, keynote, keynote speaker, conference talk, panel, panellist, moderator, moderate, presenter, lecture, guest lecture, speak at, talk on, gives talks, giving talks, after dinner speaker, panel guest, lectures on
presentation: public speaking, presentation skills, slides, pitch deck, pitch training, rhetoric, toastmasters, stage fright, rhetoric trainer, stage presence, voice coach
catering: catering, caterer, chef, cook for, cooks for, private dinner, buffet, menu for guests, pastry chef, confectioner, kitchen, sous chef, cook
music-lessons: music lesson, piano lesson, guitar lesson, violin, cello, flute, singing lesson, music teacher, learn an instrument
band: band, drummer, drums, percussionist, bassist, guitarist, singer, vocalist, choir, orchestra, jam session, musician, saxophonist, jazz, conductor, chorus, chorus director, choir director, double bass, bass player, trumpet, accordionist, violinist, string quartet
instruments: piano, grand piano, used instruments, organ builder, luthier, instrument maker, accordion, organ, string instruments, second-hand instrument, violin maker, piano tuner, harp
acting: actor, actress, acting, casting, theatre, theater, stage, performer, comedian, voice actor, audition, stand-up, comedy, comedy set, humour, improv, improvisation, drama, theatre director
art: artist, painter, sculptor, sculpture, gallery, exhibition, curator, art collector, paintings, mural, watercolour, watercolours, watercolors, drawings, canvas, printmaker, prints, open walls, art fair
craft: handmade, pottery, ceramics, crafts, jewellery, knitting, sewing, tailor, dressmaker, goldsmith, silversmith, jewelry, jeweller, seamstress, bridal gown, wedding dress, leatherwork, glassblower, basket weaving, bookbinding, embroidery, quilting
tutoring: tutor, tutoring, homework help, maths lessons, maths, math, algebra, exam preparation, pupil, pupils, teach, teacher, school subject, private tuition, tuition, maths student, school work, exams, revision, essay
school: school place, head teacher, headmaster, private school, boarding school, kindergarten, admissions, headteacher, principal, primary school, pupils with dyslexia, special education, special needs, teachers
university: university application, admission to university, college admissions, study abroad, phd position, doctoral position, supervisor for thesis, postdoc
language-exchange: language exchange, conversation partner, practise spanish, practise english, practise german, practise french, practise italian, native speaker, language lesson, learn spanish, learn english, learn german, learn french, tandem partner, learn japanese, learn mandarin, portuguese, russian, chinese, dutch, swedish, korean, turkish, mother tongue, practise my, fluent in, speak better
software: software developer, software engineer, programmer, programming, coder, coding, code, full stack, web developer, developer, software
backend: backend, back end, distributed systems, microservices, api development, golang, java, kotlin, scala, node.js, ruby, rails, php, django
frontend: frontend, front end, react, javascript, typescript, vue, angular, css
systems: rust, c++, embedded, firmware, kernel, low level, systems programmer, compiler
mobile: mobile app, ios, iphone, android, swift, flutter, react native, app developer
website: website, web site, wordpress, landing page, homepage, web design, online presence, webflow, shopify, online shop
devops: devops, cloud, aws, azure, gcp, kubernetes, docker, terraform, infrastructure, site reliability, sre, cloud bill, cloud costs, hosting, server
security: cyber security, security testing, penetration test, pentest, ethical hacker, infosec, information security, security audit, vulnerability, red team
data: data science, data scientist, data analyst, analytics, analyst, dashboard, business intelligence, sql, data engineer, data warehouse, data pipeline, visualisation
ml: machine learning, artificial intelligence, ai, deep learning, neural network, computer vision, nlp, language model, llm, reinforcement learning, language models, machine translation evaluation, computational linguist
statistics: statistician, statistics, biostatistics, study design, survey design, clinical trial, experiment design, econometrics, analyst, quantitative
it-support: it support, computer repair, repair computers, repairs computers, helpdesk, system administrator, printer, computer tutor, tablet, smartphone, set up my laptop, learn to use, computer help, wifi, router
erp: erp, sap, bookkeeping software, accounting software, salesforce, business software, odoo, digitisation, process automation
product: product manager, product management, product owner, roadmap, product strategy, scrum, agile coach
project: project manager, project management, programme manager, pmo, interim manager
strategy: strategy, management consultant, consultant, business plan, business model, turnaround, restructuring, operations, market entry
export: export, exporting, import licence, customs, customs broker, freight, overseas trade, foreign trade, tariffs, distributor abroad
logistics: logistics, warehouse, storage, storage space, shipping, fulfilment, fulfillment, transport, haulage, supply chain, port, harbour, halls, pallets, cold store, storage for
moving-van: removal, removals, moving van, driver with a van, deliver furniture, deliveries, courier, driver, van, move house, truck, lorry, heavy lifting, pack boxes, move flat, strong arms, moving day
manufacturing: manufacturer, manufacture, factory, small series, production run, contract manufacturing, supplier, mass production, assembly line, machining, injection moulding
prototyping: prototype, 3d printing, 3d printer, laser cutter, maker space, workshop with machines, cnc, model making
electronics: electrical engineer, electronics, circuit board, pcb, hardware, hardware design, chip design, fpga, sensors, iot
mechanical: mechanical engineer, cad, mechanical design, structural engineer, hvac, robotics engineer, automotive engineer, engines, engine, gearbox
textiles: textile, fabric, cotton, fashion designer, clothing, apparel, garment, leather, bags, shoes, accessories, fibres, linen, wool, silk, yarn, cloth, weaving
architecture: architect, architecture, attic conversion, extension of a house, building permit, home renovation, interior designer, interior design, floor plan
building: builder, construction, renovation, renovate, contractor, roofer, tiler, bricklayer, bathroom, kitchen installation, handyman, plasterer, painting walls, barn, structural engineer, civil engineer, surveyor, timber frame, crack in the wall, brickwork, loft
plumbing: plumber, plumbing, heating, boiler, water pipe, leak, radiator
electrician: electrician, wiring, solar installer, solar panels on the roof, heat pump, wallbox
carpentry: carpenter, carpentry, joiner, joinery, woodworking, cabinet maker, shelves, timber, timber house, furniture, wooden
gardening: gardener, gardening, landscaper, landscape, lawn, pruning, vegetables, allotment, plants, tree care, orchard, tomatoes, herbs, green fingers, compost, seedlings, hedge, flower beds, greenhouse, balcony plants, garden
cleaning: cleaner, cleaning, housekeeper, housekeeping, laundry, window cleaning
childcare: nanny, babysitter, babysitting, childcare, child minder, au pair, toddlers, small children, look after the kids, day care, daycare, creche, kids
eldercare: elderly care, caregiver, carer, care home, look after my mother, look after parents, nursing at home, ageing parents, senior care, hospice, ward, night shift, carers, dementia care, companion for my
nursing: nurse, nursing, midwife, paramedic, caregiver, hospice, ward, night shift
medicine: doctor, physician, surgeon, cardiologist, dermatologist, paediatrician, general practitioner, second opinion, consultation, medication, specialist clinic, orthopaedic, orthopedic, hospital, dentist, patients, knee surgery, operation, orthopaedist, pharmacist, anaesthetist, clinic doctor
hearing: audiologist, hearing aid, optician, glasses, ophthalmologist, speech therapist
therapy: physiotherapist, physiotherapy, osteopath, massage, occupational therapist, back pain, knee, shoulder, rehabilitation exercises, chiropractor
wellbeing: meditation, yoga, stress, sleep better, mindfulness, breathing, burnout prevention, pilates, relax, insomniac, insomnia, sleep study, sleep
fitness: personal trainer, fitness, get fit, lose weight, nutrition, dietician, gym, strength training, workout, diet
running: running partner, runner, jog, jogging, marathon, half marathon, triathlon, athletics, endurance, first marathon, park run, jogs, athletics trainer
racket-sports: tennis, squash, badminton, padel, table tennis, racket sports, racquet, squash opponent, racquet games, tennis partner, hitting partner, ping pong
team-sports: football, soccer, basketball, volleyball, handball, hockey, rugby, cricket, football club, youth sports, local sports
cycling: cycling, cyclist, bicycle, road bike, mountain bike, bike mechanic, cargo bike, bicycle dealer, bike, bikes, tandem bicycle, bike shop
climbing: climbing, climber, bouldering, mountaineering, alpinist, via ferrata
hiking: hiking, hike, trekking, walking group, backpacking, mountain guide
water-sports: sailing, yacht, skipper, boat, surfing, surf, diving, scuba, kayaking, rowing, swimming coach, kite surfing
winter-sports: skiing, snowboard, ski instructor, cross-country skiing, ice skating
flying: pilot licence, pilot license, flight instructor, flying lesson, glider, airfield, paragliding, drone pilot, drone, filming from the air, hot air balloon, helicopter
riding: horse, horse riding, riding lessons, stable, equestrian
games: chess, board games, role-playing games, bridge partner, go player, poker, card games, puzzle, tabletop, tabletop games, dungeons, pub quiz, crossword, quiz night
cars: car, cars, vintage car, classic car, automobile, mechanic, car mechanic, motorbike, motorcycle, driving lessons, driving instructor, garage, garage owner, engines, engine, camper van, tyres
pets: dog, dogs, cat, pet, dog walker, walk the dog, pet sitter, animal shelter, adopt a dog, veterinarian, vet for animals, dog trainer, puppy, kennel, greyhound, terrier, kitten, dog lover, animal rescue, rescue animals, foster cats, budgie, parrot
bees: beekeeping, beekeeper, hives, honey, bees
farming: farm, farming, farmer, farm land, agricultural, agriculture, plots of land, crops, livestock, vineyard
housing: flat, apartment, room to rent, rent, rental, flatmate, roommate, housing, lodging, tenant, landlord, shared flat, sublet, rents out, place to live, accommodation, landlady, lodger, room near campus, let a room, flat in, studio flat, tenancy, letting, student room
house-swap: apartment swap, home exchange, exchange homes, swap homes, house sitting, house sitter
guest: guest room, place to stay, couch, host family, bed for the night, hosting travellers, spare bedroom, host a student, exchange student, put up, couchsurfing
realestate: real estate, estate agent, realtor, property developer, property, buy a house, sell a house, house hunting, property investor
office: office space, coworking, desk, desks, shared office, workspace, sublease
travel: travel agent, travel planning, itinerary, tour guide, local guide, trip advice, sightseeing, road trip, travel tips, backpacking, holiday in, travelled through, where to stay, guide to the city
cooking: cooking class, cooking lesson, learn to cook, recipes, baking, sourdough, bake, bread maker, pastry, cake, cakes, pastry chef, confectioner, baker, bakery, culinary
wine: wine, winemaker, sommelier, wine tasting, brewery, craft beer, distillery
restaurant: restaurant, cafe, bar owner, hospitality, hotelier, gastronomy
retail: retail, retailer, grocery stores, supermarket, shop owner, shelf space, wholesale, boutique, store chain, grocery chain, grocer, purchasing manager, delicatessen, sell in shops, shops, stockist, corner shop, department store
succession: succession, buyer for the business, sell the business, sell my company, acquire small businesses, acquires businesses, mergers and acquisitions, m&a, buy a company, business broker, retiring owner, takeover, family business, buy out, owners retire, owner retires, succeed me, sell our shop, buyer for our
charity: charity, nonprofit, non-profit, ngo, set up a foundation, registration of an association, social enterprise, social impact
volunteering: volunteer, volunteers, volunteering, food bank, soup kitchen, give time, community service, pro bono, helping hands, lend a hand, spare time for others, retired with time, sort donations, aid agency, humanitarian
refugees: refugees, refugee aid, integration of migrants, newcomers to the country, host refugees, aid agency, camps, displaced people, asylum seekers, resettlement
research: research partner, research project, consortium, university lab, research collaboration, joint study, lab, co-author, scientist, researcher, research study, join research, research participants, fieldwork, experiment
peer-review: peer review, review a paper, feedback on a paper, reviews manuscripts, feedback on my draft, journal reviewer, referee
data-source: dataset, data on, sensor data, open data, data provider, measurements, data on delays, figures on, records of
interviews: expert interview, interview partners, interviewees, people to interview, case studies, study participants, test persons, participants, take part in a study, volunteers for a study, respondents
user-groups: patient group, customer panel, survey participants
licence: certification, iso certification, quality management, ce mark, fda approval, medical device approval
policy: lobbying, public affairs, policy advice, government relations, public tender, tender
crowdfunding: crowdfunding, kickstarter, community funding
pricing: pricing, revenue model, monetisation, subscription model, price my, how much to charge, charge for, revenue strategist, day rate, quote
customer-service: customer support, customer success, call centre, service desk
training: training for staff, workshop facilitator, facilitator, facilitation, corporate training, e-learning, course creator, instructional design
energy-consult: energy audit, energy consultant, insulation, energy efficiency
negotiation: negotiation, negotiate, mediator, mediation, conflict resolution
etiquette: etiquette, style advice, wardrobe, stylist, hairdresser, barber, make-up artist, beautician
genealogy: genealogy, family tree, ancestry, archive research, historian
tv: television, tv show, tv, casting director, game show, producer for tv
gamedev: game developer, game development, game design, unity, unreal, indie game, game studio, video games
xr: virtual reality, augmented reality, vr, ar glasses, metaverse
partner-channel: reseller, channel partner, distributor, distribution partner, franchise, franchisee, dealer network
office-admin: virtual assistant, personal assistant, executive assistant, office manager, secretary, administrative help
carpool: school run, car pool, carpool, ride share, lift to work, commute together
parents: parents' group, new parents, play date, playgroup
expat: expat, newcomer to the city, settle in, relocation, relocating, new in town, show me around, alumni abroad, foreigners in, international community
writing-group: writers' circle, book club, reading group, write poetry, poets, verses, writing group
debate: debating club, philosophy circle, discussion group
dance: dance partner, dancing, salsa, tango, ballet, dance teacher
astronomy: telescope, stargazing, astronomy
electro: repair cafe, soldering, ham radio
archive: archive, archives, archivist, conservator, conservation of photographs, museum, preserve old photographs, restoration of paintings, old documents, artefacts, librarian, library
clocks: clock, clocks, watchmaker, watches, timepieces, grandfather clock
office-machines: typewriter, vintage office machines, old computers, retro computing, pinball
shoes: cobbler, shoemaker, shoe repair, boots, resole
upholstery: upholsterer, upholstery, sofa, armchair, curtains, interior fabrics
metal: blacksmith, welder, welding, metalwork, forge, locksmith, wrought iron
print-shop: print shop, printing house, bookbinder, bookbinding, letterpress, risograph, printing press
biology: biologist, marine biologist, ecologist, zoologist, botanist, microbiologist, ecology, coral, species, taxonomy
chemistry: chemist, chemistry, electrochemist, materials scientist, polymers, catalyst
physics: physicist, physics, optics, lasers, electron microscope, nanotechnology, microscope
earth: geologist, geology, soil science, cartographer, maps, gis, surveying, hydrologist, volcano
weather: meteorologist, meteorology, weather forecast, global warming, climate scientist
humanities: historian, history, medieval, archaeologist, archaeology, excavation, classicist, latin, egyptologist
psychology: psychologist, psychology, behavioural science, counsellor
economics: economist, economics, econometrics, labour market
birds: birdwatching, birds, ornithologist, bird ringing, nest boxes
fishing: fishing, angler, angling, fly fishing, fisherman
collecting: collector, stamps, coins, vinyl records, antiques, antique dealer, flea market, comics, model railway
magic: magician, magic tricks, juggler, clown, children's entertainer, puppet
firstaid: first aid, lifeguard, firefighter, rescue service, swimming badge
birth: doula, pregnancy, breastfeeding, newborn, antenatal
foster: foster care, foster parents, adopt a child, adoption agency, godparent
coffee: coffee, coffee roaster, barista, coffee bar, tea merchant
cheese: cheese, dairy, butcher, charcuterie, farm shop, delicatessen
waste: recycling, recycle, upcycling, zero waste, scrap, second-hand clothes, clothing donations
transit: railway, rail transport, trains, bus, transit authority, public transport, timetable
agronomy: agronomist, crops, farming robots, irrigation, seeds, plant breeding
hotel: hotel, hotelier, bed and breakfast, guesthouse, holiday cottage, campsite
taxi: driver, chauffeur, taxi, airport pick-up
tattoo: tattoo, tattooist, piercing
golf: golf, golfer, golf club, caddie
archery: archery, archer, longbow
funeral: funeral, undertaker, funeral celebrant, burial
ceremony: celebrant, wedding officiant, naming ceremony, registrar
forestry: forester, forestry, ranger, tree surgeon, firewood, woodland, logging
guarding: security guard, doorman, bouncer, night watchman
mathematics: mathematician, mathematics, geometry, number theory
seniors: computer for seniors, company for an old, visit the elderly, read aloud, companionship
`;

const fields = `
climate: climate, climate tech, carbon, decarbonisation, cleantech, green tech, sustainability, sustainable, net zero, environmental
energy: energy, renewable, renewables, solar, wind power, wind, battery, batteries, hydrogen, power grid, electricity, geothermal
health: health, healthcare, healthtech, digital health, medical, medtech, clinic, hospital, medical device
bio: biotech, biotechnology, life science, pharma, pharmaceutical, drug discovery, genomics, genetics, molecular biology
fintech: fintech, payments, banking, bank, trading, insurtech, crypto, blockchain, defi
edtech: edtech, education technology, e-learning, educational, education
food: food, foodtech, beverage, beverages, nutrition, plant-based, restaurant supply, groceries
agri: agtech, agriculture, farming, vertical farming, soil
mobility: mobility, electric vehicles, ev, automotive, public transport, micromobility, logistics tech, autonomous driving
space: space, aerospace, satellite, rocket, aviation
robots: robot, robots, robotics, autonomous machines, automation, drone, drones
media: media, entertainment, streaming, broadcasting, games
retail-field: retail, e-commerce, ecommerce, marketplace, direct to consumer, consumer goods
property: proptech, real estate, construction tech, smart building
govtech: govtech, public sector, civic tech, smart city, cities, urban
legaltech: legaltech, regtech
hrtech: hr tech, future of work, remote work
security-field: cyber, cybersecurity, defence, defense
saas: saas, b2b software, enterprise software, developer tools, open source
hardware-field: hardware, semiconductors, electronics, photonics, quantum, quantum computing
ocean: ocean, marine, coral reef, coral reefs, fisheries, maritime, shipping
water: water, wastewater, sanitation
forest: forest, forestry, biodiversity, conservation, nature, wildlife, rewilding
art-field: art, culture, museum, heritage
sport-field: sport, sports, sports tech, outdoor
travel-field: travel, tourism, hospitality, hotel
fashion-field: fashion, luxury, beauty, cosmetics
social: social impact, inclusion, nonprofit, poverty, homelessness, youth
childhood: children, child, kids, teenager, youth, family
senior: elderly, seniors, ageing, longevity
women: women founders, female founders, women in tech
`;

/** How a concept is told: `help` names what is done, `field` only the area in which it is done. */
export interface Concept {
  readonly id: string;
  readonly sort: 'help' | 'field';
  readonly phrases: readonly string[];
}

function read(lines: string, sort: Concept['sort']): Concept[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return {
        id: `${sort} ${line.slice(0, colon)}`,
        sort,
        phrases: line
          .slice(colon + 1)
          .split(',')
          .map((phrase) => phrase.trim()),
      };
    });
}

/** All concepts; a phrase may belong to several. */
export const concepts: readonly Concept[] = [...read(help, 'help'), ...read(fields, 'field')];
