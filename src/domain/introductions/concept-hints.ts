/**
 * Words and phrases that hint at a concept of `concepts.ts` without naming it: a line is a concept's name and what people say who
 * seek it, do it or know of it. Too loose to make a need met, they let words that share nothing come near each other.
 */
const lines = `
funding: cheque, cheques, writes cheques, angel money, angels, fund manager, seed investor, venture partner, venture fund, startup capital, first money in, cap table, valuation, food and drink investor, patient capital, lends, investor in, backs founders, exited founder, capital for, ticket size
grant: grants, research council, funding application, grant application, funding panel, bid writer, subsidies, foundation officer, bids, lottery fund, funding bid, applications to funds, foundations, funders, public money
sponsorship: corporate giving, fundraising run, raise money for charity, foundation head, philanthropic, charity appeal
loan: bridge loan, borrow, borrowing, debt fund, venture debt, home loan, interest rate, remortgage, credit union
insurance: insure, insured, claims adjuster, actuary, broker, liability cover, policy cover, claim refused, damage report, loss adjuster, storm damage, liability
accounting: annual return, revenue office, inland revenue, accounts, balance sheet, books, cross-border tax, tax inspector, receipts, expenses, wage, wages, wage clerk, treasurer, ledger, book-keeper, accounts clerk, tax rebate, self assessment, financial accountant
finance-lead: treasurer, finance background, chief of finance, cash flow, forecast, budget
wealth: pensions, retirement plan, savings, stocks, shares portfolio, financial planner, invest my savings
legal: sue, solicitors, rights adviser, labour rights, employment tribunal, labour law, conveyancing, commercial lawyer, in-house counsel, jurisprudence, bar exam, law tutor, magistrate, judge, a will, write a will, power of attorney, fine, parking fine, speeding, traffic lawyer, contesting, boundary, appeal, defence lawyer, criminal lawyer, sued, eviction, unfair dismissal, consumer rights, small claims, probate, deposit back, landlord refuses, bailiff, legal adviser, law student
contract-law: sign a contract, employment contract, contract review, agreement, licensing deal
ip-law: invention, inventor, patents, protect an idea, trademarks, brand protection
immigration: visas, residency, naturalisation, passport, permanent residence, blue card, moving abroad papers, dual nationality, spouse visa, sponsor licence, settlement permit, embassy, consulate, consular
family-law: divorced, separation, custody dispute, heirs, inherit, will and testament, estate lawyer, family mediator
privacy: regulatory affairs, data protection officer, cookie banner, privacy lawyer, ethics committee
hire-hr: hr director, people operations, hiring manager, recruit engineers, people team, staff wanted, hire a, recruiting two, personnel, headhunting, job advert, salary band, works council, employer branding, first employee, employment relations, wage level
jobhunt: careers office, careers adviser, job centre, job application, cover letter, interview practice, between roles, returning to work, first job, switch careers, looking for a role, new employer, cv check, interview training, application, back to work, second career, career consultant, outplacement
internship: interns, placement, student placement, apprenticeships, apprentices, vocational college, trainees, young graduates, traineeship, job shadowing, summer job, takes pupils, pupils for a week, work shadowing, takes on trainees, student worker, holiday job, gap year, first work experience, try out the trade
mentoring: mentors, role model, guide young, experienced leader, leadership coach, first-time founder, woman in engineering, young woman in, senior engineer, older colleague, wise, sounding board, supervision, first leadership
cofounder: cto for a startup, startup founder, founder, founders, starting a business, startup exit, scale a company, serial entrepreneur, built and sold, sold her company, sold his company, sold my company, exit, partner for my start-up, business idea, co-owner, spin-off, technical partner, commercial partner
board: chair of trustees, non-executive, advisory council, chairwoman, chairman, treasurer, committee, sit on a committee, chairs, patronage committee, secretary of the society
sales: revenue, quota, reps, account manager, sells to, sell into, salesman, saleswoman, head of revenue, partnerships manager
customers: supply to, buys for, purchaser, procurement officer, introductions to buyers, paying clients, more clients, find clients, connects freelancers
beta: try out our app, trial users, pilot schools, test users, usability, feedback on our prototype, early feedback
marketing: marketer, email marketing, brand strategist, growth manager, adverts, ads, market research, reach customers, head of marketing
social-media: followers, youtuber, blogger, youtube, reels, content creator, online community
press: press contacts, publicist, newspaper article about us, media contacts, get coverage, public attention, media training, local paper, story in the paper, journalist friends, radio interview, article about, newsdesk
journalism: journalists, radio journalist, writes for a paper, freelance reporter, op-ed, foreign correspondent, opinion piece, tech journalist
branding: rebrand, rebranding, rebranded, naming, creative director, art director, packaging, label design, labels, brand identity, graphic artist, lettering, poster, flyers, brochure design, calligrapher, corporate identity, product name
ux: user researcher, designer of interfaces, usability expert, design system, prototype of an app
photo: photos of, pictures of, photo shoot, product photos, still life, event photos, camera, darkroom, portraits, photographs, takes pictures, shoots weddings, photographed, wedding album, passport photo, family portrait, product pictures, drone pictures, photo editor, analogue photography, lightroom, baby photos
video: short film, clips, film producer, film director, documentaries, edits videos, youtube videos, animator, cartoons, cameraman, film our, dance film, edit a film, camera work, music video, livestream, live stream, film school, gaffer, boom operator
audio: podcasts, podcaster, hosts a show, host of a podcast, record an album, record our, sound technician, soundproof, voice-over, music producer, mix our, radio presenter, audio engineer, sound studio, podcast editor, audio producer, jingle, audiobook, record an audiobook, noise, acoustics, acoustician, vinyl mastering, sound for
writing: memoirs, biographer, novelist, technical writer, write texts, wordsmith, scriptwriter, screenplay, speech writing, plain language, user manual, storyteller, essays, slogans, toast, toasts, eulogy, eulogies, wedding speech, letters, lyrics, lyricist, songwriter, ghost writer, obituary, application letter, greeting, texts for, wording
publishing: publish my book, editor at a publisher, bookseller, bookshop, book blogger, literary magazine, self-publishing, literary scout, get published, reader of manuscripts
proofreading: proofread, copy edits, editing my text, correct my english, spelling, typos, style guide
translation: translates, translated, interpreters, court interpreter, subtitling, bilingual speaker, interprets, localise, localises, native-language, sign language interpreter, arabic, farsi, dari, pashto, urdu, ukrainian, polish, hindi, bengali, romanian, bulgarian, vietnamese, tigrinya, somali, kurdish, turkish, russian, portuguese, mandarin, cantonese, japanese, korean, greek, hebrew, hungarian, czech, swahili, tamil, albanian, serbian, speaks
events: organise a conference, organises events, exhibition stand, trade fair, stage manager, hackathon, retreat, street party, wedding plans, anniversary party, wedding planner, marquee, guest list, organise a party, village fete, street festival, jubilee, reunion, school reunion, christening
venue: hall to rent, rents out a hall, place for a workshop, rehearsal room, rehearsal space, studio to rent, cinema hall, community hall, lecture hall, place to meet, gym hall, basement room, country places, church hall, sports hall, gym in the evening, empty gym, stage for hire, garden for a party, terrace, roof terrace, chapel
speaking: talks about, talk about, on stage, give a talk, speakers, panel moderator, moderation, host the evening, compere, mc, radio presenter, podium
presentation: public speaker, speak in public, speaking in public, fear of speaking, voice training, present better, nervous before, speech coach, pronunciation, accent, articulation, presentations, toastmaster, blushing, stutter in meetings, tv training, speak to groups, wedding toast, debate coach
catering: cook for our, meals for, cooks meals, canteen, canteens, street kitchen, food truck, vegan chef, lunch for, finger food, barbecue, private chef, vegan, plant-based, party food, cakes to order, wedding cake, barista for events, coffee cart, cooks lunches, school dinners
music-lessons: learn the, piano teacher, guitar teacher, violin teacher, string teacher, teach guitar, vocal coach, voice lessons, music school, singing teacher, learn drums, clarinet, oboe, harp, trombone, recorder, saxophone, accompanist, pianist, accompaniment
band: viola, viola player, vocal ensemble, gospel choir, ensemble, pianist, bands, sing, sings, sing with, plays percussion, plays in a band, wedding band, swing orchestra, chamber music, jam, gig, rapper, dj, soprano, tenor, altos, musicians, lyricist, songwriter, songs, composer, composition, arranger, cathedral, choirs, wind band, brass band, recorder group, accompanies, backing vocals, folk music, fiddler, bagpipes, organist
acting: plays, play for the stage, stage lights, lighting designer, director of plays, puppet theatre, costume, costumes, stage set, improvisation theatre, amateur theatre
art: street artist, mural painter, sculptures, oil painting, drawing, draws, illustrate, illustrations, picture framing, art history, ceramic artist, comic artist, engraver, life drawing, life model, sits for, cover illustration, draws for, frames, framing, picture frames, sketches, portrait painter, etching, lithograph, art teacher, still lifes, tattoo design, hang pictures, art lover
craft: potter, kiln, ceramicist, pottery wheel, weaver, weaving, loom, crochet, hem, altered, alterations, alter, mending clothes, mend, sew, sewing machine, tailoring, trousers, jewellery maker, basket maker, candle, candles, woodcarver, wool, yarn, candles and soap, soap, stall, craft market, craft fair, winter market, marquetry, enamel, dyeing, dyer, felt, patchwork, lace, toymaker, wooden toys, saddler, tanner
tutoring: tutors, teaches maths, physics lessons, school help, coaching pupils, a level, retired teacher, dyscalculia, struggling at school, teaches children, teaching youngsters, chemistry tutor, science teacher, mathematics, a-level, resit, fractions, latin, essay help, reading with children, crammer, retired science teacher, study skills
school: educator, teach at, primary teacher, dyslexia, dyslexic, special educator, learning difficulties, kindergarten teacher, montessori, nursery school, school board, parents council, pen pal, class abroad, exchange class, twin school, school trip, classroom, teaches children abroad, class teacher, school project, career day, school visit, visits schools, nursery teacher, after-school club, supply teacher
university: supervises, thesis, dissertation, doctorate, phd student, phd, lecturer, campus, faculty, semester abroad, student adviser, master student, academic career, scholarship abroad, master thesis, master's thesis, oxford, campus tour, admission, statement of purpose, bachelor, alumni of
language-exchange: speaks, conversation over coffee, practise speaking, chat in, language school, improve my english, improve my german, improve my french, improve my spanish, language teacher, from madrid, from paris, grew up speaking, speak fluently, improve my accent, arabic, farsi, dari, pashto, urdu, ukrainian, polish, hindi, romanian, vietnamese, kurdish, greek, hungarian, czech, finnish, norwegian, danish, hebrew, catalan, welsh, irish, grew up in, born in, native of, speaks several languages, fluent, pronunciation
software: writes code, programmes, codes, open source, hacker, maintainer, free software, software project, app developer, tech lead, engineering manager, tech co-founder, technical co-founder, cto, digital product, custom software, computer science
backend: server code, server side, python, go, elixir, databases, database, postgres, rest api, postgresql, mysql, database administrator, dba, server crashes, crashing, queries, data model
frontend: web app, user interfaces, html, design to code, svelte
mobile: mobile developer, app for phones, phone app, android engineer, ios developer, app crashes
website: sites, site for, builds sites, build a site, internet site, web presence, web shop, web page, webmaster
devops: servers, sysadmin, aws architect, cloud architect, cloud migration, uptime, moving to the cloud, data centre
security: hacked, hackers, phishing, passwords, malware, cyber, firewall, encryption, it security, hacked account, password manager, ransomware, forensic, two-factor, fraud, scam
data: data visualisation, charts, spreadsheets, excel, figures, bi consultant, data model, reports for sales, dashboards, database consultant
ml: chatbot, data labelling, generative, speech recognition
statistics: statistical, questionnaires, questionnaire, survey methodology, survey, polling, sample size, study planning, statistics of my, biometrics
it-support: network, routers, wi-fi, network keeps, computers, laptops, laptop, sysadmin, firewalls, it tutor, it manager, printer does not, slow internet, computer club, setting up a computer, recover files, backup, it technician, email account, cracked, phone screen, mobiles, screen repair, data recovery, lost files, new laptop, mobile phones, explains computers, spam, software updates
erp: accounting system, excel to, crm system, automate, spreadsheets to, paperless office
product: product lead, feature roadmap, product launch, head of product
project: keep a project on track, deadlines, coordination, scrum master, delivery manager
strategy: business adviser, business coach, growth plan, expansion, scale up, scaling, grow a company, process improvement, chief operating officer, coo, business consultant, opened the branch
export: expand to, expand into, market entry, distributor, importer, importer of, imports, importing, foreign market, sells abroad, country manager, trade with, distributor in, customs regulations, customs officer, imports tea, overseas buyers, shipping papers, export clerk, import rules, market in asia, duty
logistics: spare storage, store a, storing, stored, storage room, garage to rent, forwarder, freight forwarder, cargo, warehouse space, delivery, containers
moving-van: move a sofa, sofa to move, carry, transporter, owns a truck, owns a van, help moving, moving house, strong friends, heavy things, furniture transport, trailer, strong student, lends a hand with, carries, moving boxes, man with a van, piano mover, furniture lift, transit van, big car
manufacturing: machine shop, garment, garment workshop, sews, small batches, producer of, produce our, industrial engineer, plant manager, tooling, foundry
prototyping: prints prototypes, 3d printers, fab lab, prototypes, laser cutting, milling, makerspace, product mock-up, calibrate, metrology, product engineer, get my invention, invention made, build a working model, tinkerer, toolmaker
electronics: soldering iron, sensor, microcontroller, arduino, circuits, embedded hardware, repair electronics, technician
mechanical: mechanical devices, machine builder, repairs machines, repair machines, repairs old, fix my, repairs, repair, fix, restore old machines, bike repair, tinkers, invention, machine design, product engineer, lathe, welding robot, turbine, gears, bicycle frame builder
carpentry: carpenter building, woodwork, wardrobe, bookcase, cabinetmaker, wooden boats, balsa, boards, accessible entrances, ramp, furniture maker, restore a table, kitchen units, homes accessible, wheelchair ramp, staircase, stairs, door, doors, window frames, hardwood, wood turner, wood turning, whittling, floorboards, tree house, treehouse, garden shed, shed
gardening: gardeners, slugs, weeds, permaculture, raised beds, vegetable garden, plot, fruit trees, garden design, landscape architect, meadow, seeds to share, tree surgeon, grow vegetables, allotments, flowers, florist, clay soil, clay, what to plant, garden consultant, roses, bulbs, fruit grower, pond, herbs garden, lawn mower, mow, mowing, weeding, bee friendly, wildflowers, cactus, houseplants, bonsai
cleaning: tidy, tidying, declutter, decluttering, clear out, pest control, wasp nest, mould, caretaker, janitor, ironing, window cleaning, carpet cleaning, gutters cleaned, spring clean, stain, laundry service, hoarding, house clearance
childcare: babysit, babysits, childminder, look after children, look after our, watch the kids, keep an eye on the kids, nannies, young mother, baby, twins, preschool, kindergarten places, after school care, minds children, childminding, school holidays, pick up from school, collects children, grandmother figure, leihoma, nursery place, holiday care
eldercare: home carer, dementia, alzheimer, grandmother, grandfather, look after my father, old people, care for the elderly, care for my mother, assisted living, respite care, nursing home, retirement home, wheelchair, companion for my mother, respite, mother with, father with, frail, day centre, stairs, stairlift, care level, meals on wheels, alzheimer's, memory loss, company for my
nursing: nurses, care graduates, intensive care, hospital ward, district nurse, paramedics, ambulance
medicine: nephrologist, kidney, neurologist, oncologist, cancer, gynaecologist, urologist, radiologist, immunologist, allergies, allergy, psychiatrist, diabetes, diabetologist, rheumatologist, gastroenterologist, medicines, ophthalmology, general practice, gp, clinical, endocrinologist, pulmonologist, vaccination, heart, specialist's second opinion, surgeon, urology, thyroid, migraine, headaches, rheumatism, eczema, asthma, fertility, hip replacement, dentures, teeth, orthodontist, pharmacy, pharmacist, tropical diseases, anaesthetist, medical student
hearing: speech therapy, stuttering, stutter, logopaedist, hard of hearing, deaf, sign language, eye doctor, eyesight, optometrist
therapy: physio, back trouble, sciatica, posture, physiotherapists, stiff neck, masseur, injury, rehab, sports injury, occupational health, osteopathy, podiatrist, chiropodist, foot pain, feet, knee pain, tennis elbow, manual therapist, craniosacral, stroke, walk again, sports massage
wellbeing: burnout, burnt out, exhausted, insomnia therapist, better sleep, sleeping badly, hypnotist, hypnotherapist, quit smoking, stop smoking, addiction, breathwork, mindfulness classes, yoga teacher, sauna, reiki, work-life balance, stop feeling, overwork, relaxation, sleeping, snoring, nap, worries at night, burn out, hypnosis, alexander technique, tai chi, qigong
fitness: nutritionist, nutritionists, dietitian, eat healthily, healthy eating, diets, lunches, healthy, eating, what to eat, weight, weight loss, get in shape, crossfit, gymnastics, boxing, martial arts, judo, karate, fencing, sports coach, aerobics, pole dance, calisthenics, kettlebells, aikido, wrestling, taekwondo, weight lifting, healthy cooking, diabetes diet
running: jogger, runs, runner's club, 10k, ten kilometres, ultramarathon, running club, jogs before work, marathon under, parkrun, long distance
racket-sports: tennis coach, tennis player, atp tour, plays tennis, racket, racquets, court partner
team-sports: football coach, soccer team, youth football, goalkeeper, goalies, referee for, rink, basketball team, five-a-side, sports club, baseball, water polo, in goal, plays in goal, striker, umpire, under twelves, bowler, batsman, netball, lacrosse, floorball, five a side, second row, scorer
cycling: bicycles, cycle, cycles, cyclists, bike tour, bike repair, velo, cycle lanes, commute by bike, cycling campaign
climbing: climb, climbing partner, climbing buddy, boulder, climbing gym, climbs, mountain guide, rope, alpine club, mountain hut, mountain rescue, glacier
hiking: hikes, hiker, walks, walker, long walks, alps, trail, ramblers, mountains, pilgrim, mountain hut, alpine club, hut warden, camping, scouts, wild camping, nature walks, orienteering, rambling club
water-sports: swimming, swim, swimmer, swimming lessons, pool, surfboard, surfer, canoe, kayak, boats, boathouse, sailor, sails, paddle, paddling, stand-up paddling, regatta, dive, freediving, deckhand, crew, helmsman, mooring, dinghy, swimming teacher, afraid of water, lifeguard, life saver, windsurfing, catamaran, berth
winter-sports: ski, skis, ski tour, snowboarding, sledding, skate, curling
flying: pilot, aerial, aerial cameraman, airline, aviator, aircraft, parachute, astronaut, drone footage, air traffic
riding: horses, pony, ponies, stables, rides horses, saddle, riding instructor, rider
games: chess club, grandmaster, chess player, rated, strategy games, gamer, esports, scrabble, bridge club, magic cards, play board games, dungeon master, chess partner, league player, club league, plays go, mah-jong, backgammon, bridge player, wargames, puzzles, pen and paper
cars: car parts, car makers, bmw, restore a car, driving school, electric car, camper, drives, oldtimer, mechanics, motorhome, tractor, moped, driving test, learn to drive, nervous driver, caravan, garage space, body shop, dents, car electrician, vintage tractor, rally, lorry driver
pets: dogs home, walk our, dog sitter, cat sitter, animals, loves animals, animal lover, animal welfare, vet, look after the cat, feed the cat, rabbits, hens, chickens, aquarium, foster a cat, rescue, rehome, rehoming, animal sanctuary, hamster, guinea pigs, kennels, vet practice, dog school, barking
bees: beekeepers, swarm, beehives, apiary, keep bees, keeps bees, apiarist, apiarists, honeycomb, pollination
farming: farms, fields, harvest, orchard, apples, sheep, goats, cows, dairy farmer, unused fields, land for, crop, wheat, winegrower, tractor driver, barn, smallholding, organic farm, soil, fruit grower, shepherd, shear, shearing, shearer, smallholder, herd, hay, poultry, pigs, pasture, grazing, beef, ploughing, combine harvester, agricultural contractor, lambing, stockman, market gardener, hops, cattle
housing: sublets, sublet her, somewhere to live, room for, room in, flat share, house share, spare room, rooms for students, lets a room, lets rooms, rent out, tenants, cheap room, apartment in, studio apartment, home for, a flat, lodgings, digs, bedsit, student nurse, place near, furnished, subletting, shared house, granny flat, studio near, room for a student, temporary flat, commuter flat, rent out a, tenant for, landlords
house-swap: water the plants, look after the flat, look after the house, sitter, holiday swap, cabin, hut, holiday home, quiet place, watches houses, forward our post, post while, neighbour who, keep an eye on the house, look in on, away for, house minder, feed our, water our
guest: guest, guests from abroad, visitor, visitors, hosting, overnight, sleep over, hosts visitors, bedroom, sofa bed
realestate: house prices, first home, property agent, plot of land, building land, sell her flat, sell my flat, sell her house, valuer, valuation of a house, home buyer, facility manager
office: desk space, coworking operator, studio space, shared studio, quiet place to work, place to write, workroom, atelier
travel: travels, trip, holiday, flights, cheap flights, tours, accessible trip, backpacker, interrail, sightseeing tour, journey, travel agency, tourist guide, travel for people, interpreter on a trip, safari, pilgrimage, knows india, knows japan, lived in, cycling holiday, sailing holiday, train trip, guidebook, guidebook author
cooking: cook, cooks, thai food, cooking course, supper club, chefs, recipe, cake for, cakes for, bread, jam making, fermenting, ferment, patisserie, kitchen skills, vegan, plant-based, jam, preserves, pickling, pasta, baking course, knife skills, home cook, cooking together
wine: vineyard, vintner, winegrower, wines, brewer, home brewing, cider, whisky, cocktails, bartender, beer, taproom, cidermaker, hop, cellar master, gin, spirits
restaurant: cafe owner, bistro, pub, street food, waiter, waiters, permits for food, restaurateur, bar, head waiter, kitchen team, opening a cafe, tearoom, food business, food safety, hygiene certificate
retail: shopkeeper, market stall, supermarket chain, purchaser, sells in shops, storefront, corner store, yarn store, gift shop, buyer for a chain, bookshop, stall holders, stall, market traders, farm produce, sells at markets, supplier for shops, stock our, carry our, buyer for shops, gift trade, bookseller, cheesemonger, shop window, pop-up shop, pop-up store
succession: exit for owners, hand over my business, sell his family firm, sell her firm, sell my firm, sell the firm, sell the family business, mergers, mergers adviser, retiring owners, next owner, finds buyers, business succession
charity: charities, association, nonprofit director, foundation, charitable, good cause, fundraisers, ngo director, clubs and associations, register a charity, nonprofits, charity law, association law, trustees, community group, fundraising manager, legacy
volunteering: saturdays to give, give my time, free time to give, time on her hands, time on his hands, retired and, help out, good cause, do something useful, pack boxes for, beach clean-up, clean-up, hands for, community project, neighbourhood help, activist, activists, works for free, clean up the, litter, pick litter, trail maintenance, plant trees, read to children, community garden, tea for, ring round, deliver leaflets, steward at, charity shop
refugees: refugee, migrants, migrant, asylum, newcomers, integration, integration officer, displaced, ukrainian, help for refugees, clinic for refugees, newly arrived, arrived family, arrived in, dublin procedure, german course for, refugee clinic, host family for
research: researchers, principal investigator, laboratory, scholar, study on, paper on, evidence, experiments, co-author for, phd project, academic partner, metrology, interdisciplinary, gerontologist, sociologist, social scientist, cell culture, bench space, facilities, lab manager, institute, postdoctoral, experimenter, field station, research group, lab space, proposal partner, joint proposal, data collection
peer-review: reviewer, reviewers, grant reviewer, comment on my paper, feedback on my paper, feedback on my thesis, critical reader
data-source: data for, statistics on, weather service, statistical office, monitoring, sensor readings, registry data, historical data, dataset of
interviews: interview about, talk about their experience, sleep study, study needs, survey participants, willing to be interviewed, subjects for, test subjects, quoted as an expert, experts to quote, oral history
licence: approval, regulatory approval, medical approval, licences, permits, safety standards, auditing standards, regulatory affairs, calibration
policy: politician, parliament, member of parliament, minister, ministry, city council, councillor, mayor, civil servant, local government, campaigner, petition, public office, lobbyist, planning office, town hall, mp, election law, think tank, white paper, regulator, citizens' assembly, ministerial, eu policy
crowdfunding: kickstarters, crowd funding, campaign for backers, backers for, crowdfunder, patreon, pre-orders
pricing: prices, pricing our, set prices, set fees, consulting rates, fees, what to charge, monetisation consultant, rates, how to price, price list, quote for, worth of my work, hourly rate, markup
customer-service: complaints, support team, hotline, customers complain, help centre
training: trainer, trainers, train our, train staff, gives courses, workshops for, teach a workshop, team building, teambuilding, workshop, moderate a workshop, facilitate, course for staff, learning designer
energy-consult: insulate, attic, thermal, heating, heating costs, electricity bill, heat pumps, energy costs, energy engineer, carbon footprint, footprint, esg, sustainability report, sustainability analyst, sustainability consultant, emissions, charging point, charging station, electric car charging, e-mobility, wallboxes
negotiation: negotiator, haggle, haggling, quarrel, dispute between, conflict in the team, salary talk, mediate, peacemaker, arbitrator, settle a quarrel, boundary quarrel, neighbours quarrel, mediates, quarrelling, peace, dispute resolution, ombudsman
etiquette: what to wear, haircut, make-up, colour advice, cosmetics, beauty, nails, manicure, groom, personal shopper, wig, hair, beard, wedding make-up, tailcoat, dress code, image consultant, colour analysis
genealogy: ancestors, genealogist, find her biological, biological father, lost relatives, family history, dna test, old letters, birth father, birth mother, biological parents, family tree researcher, heritage of, parish registers, old handwriting, emigrated
tv: reality show, film set, extras, screen test, director of series, series, on air
gamedev: games studio, level designer, computer game, indie games, game artist
xr: headset, metaverse designer, 3d modelling, 3d artist, blender, immersive
partner-channel: resellers, wholesale partner, distributor in, sales partner, agents abroad, affiliates
office-admin: assistant, secretary for, scheduling, typing, personal office, bookings, paperwork, forms, filing, inbox, back office
carpool: lift to, a lift, ride to, ride sharing, ride pooling, seats in the car, empty seats, drive together, driving there, passenger, give a lift, ride
parents: mums, dads, mum, dad, single parents, single mothers, single parent, fathers, mothers, playdate, playdates, toddler group, family centre, twins parents, father of, mother of, newborn group, baby group, home schooling, only children, adoptive parents, stepfamily, teenagers at home, widowed parent
expat: settling in, shows newcomers around, newcomer, know nobody, expats, new to the city, just moved, lives in, moved here, community organiser, meet people in, international newcomers, make friends, move abroad, settle abroad, moving to, registered at the town hall, local customs, international families, foreign friends, culture shock
writing-group: write together, reads poems, poet, book circle, creative writing, writers, reading circle, literature circle, verse
debate: discuss, discussion circle, philosophy, philosopher, ethics, salon, salon evenings
dance: dance, dances, dancer, milonga, choreographer, ballroom, swing dance, lindy hop, folk dance, dance school, waltz
astronomy: stars, astronomer, night sky, observatory, planets, astrophysicist, astronaut, space agency
electro: amateur radio, broken devices, repair a radio, old radios, toaster, repairs devices, cracked, repairs mobiles, phone screen, washing machine, appliances, vacuum cleaner, hi-fi, amplifier, lamp
archive: conserve, curators, restorer, oil portrait, paintings restorer, preserving, museum of, digitise, digitising, paper conservation, heritage, scanning, digitise photographs, slides, negatives, photograph collection, records manager, old films, cine film, bookplates
clocks: wristwatch, repair a watch, horologist, cuckoo clock
office-machines: sewing machines, old machines, typewriters, arcade machine, record player, vintage machines
shoes: sandals, leather shoes, shoe
upholstery: armchairs, upholster, recover chairs, cushions, furniture fabrics, chair, chairs, mattress
metal: locksmiths, burglary, broken lock, lost keys, keys, lock, steel, railings, brass, welders, bell founder
print-shop: printing, printer of books, screen printing, silk screen, posters printed, bind a thesis, zines, hand binding, binding studio, bind, thesis bound, invitations, letterpress cards, printing of flyers
biology: marine biology, biologists, mushrooms, fungi, mycologist, insects, entomologist, plants expert, molecular science, life scientist, botany
chemistry: chemical, chemical engineer, organic chemistry, molecular science, adhesives, paint formulation, perfumer, perfume
earth: flood, floods, flood model, hydrology, groundwater, seismologist, geographer, mapping, land surveyor, borehole, drill a well, well on our land, hydrogeologist, soil survey, landslide, quarry, minerals
weather: meteorological, weather service, storms, rain, climate model, snow
humanities: archaeologists, historians, theologian, museum guide, ancient, old manuscripts, philologist, linguistics
psychology: psychotherapist, psychotherapy, counselling, therapist for, grief, bereavement, mourning, anxiety, depression, depressed, couples therapy, trauma, panic attacks, phobia, psychiatrist, feel low, burnout therapist, insomnia therapist, losing a parent, lost a partner, lost a child, widow, widower, bereaved, lost my husband, lost my wife, grieving, self-help group, autism, adhd, eating disorder, stammer, anger, family therapist, marriage counsellor, low self-esteem
economics: economic policy, economists, inflation, central bank, market analysis
birds: bird, owls, swifts, bird watcher, bird walk
fishing: fish, trout, fly rod, pike
collecting: appraise, appraisal, auction house, auctioneer, auction, valuer, antiques valuer, antique, old coins, records collection, vintage toys, value of a, philatelist, numismatist, stamp album, medals, curios, postcards, banknotes, memorabilia, heirloom, what is it worth, appraiser
magic: birthday party, party for kids, kids party, entertainer, conjurer, face painting, balloon, circus, storytelling for children, children's birthday, party entertainer, fire breather, stilt walker, bouncy castle, santa, father christmas, storyteller
firstaid: paramedic, first-aid, emergency, resuscitation, cpr, red cross, fire brigade, rescue
birth: birth companion, midwives, baby due, expecting, giving birth, maternity, birth preparation, pregnant, lactation
foster: godparents, godparent network, adoption, adopt, foster child, guardian
coffee: espresso, coffee beans, cafe machine, tea, cafe, roastery, latte
cheese: cheesemaker, milk, sausage, meat, farm products
waste: things to give away, give away, gives away, giving away, clearing out, second hand, used furniture, baby things, children's clothes, outgrown clothes, free furniture, donate furniture, donate clothes, used laptops, replaces equipment, rubbish, secondhand, free to a good home, new home, bicycles for refugees, gives to, collects old, spare, leftover, pick up for free, furniture for a family, clothes swap, tool library, lends tools
transit: train driver, commuting, commuter, trams, tram, underground, rail, station, buses, takes the train, bus company, timetables, night train, railway worker, signal box, tram driver
agronomy: farm sensors, soil moisture, soil analysis, crop disease, harvest forecast, fertiliser, seed
hotel: hotels, innkeeper, hostel, holiday flat, glamping, guest house, rooms for guests, lodge, youth hostel, group accommodation, rooms for a group, retreat house
taxi: drives people, empty car, retired driver, minibus, bus driver, drive me, lift to the hospital, chauffeurs
seniors: tutor for seniors, lonely, visits old people, computer for his grandmother, internet for seniors, older people
electrician: electricians, sparky, wire a, rewire, lights, sockets, fuse, charging point, photovoltaic, photovoltaic installer, solar panels, solar panel, wires, cabling, alarm fitter, lighting, generator
instruments: upright, piano technician, violin bow, keyboard instrument, tune a piano, instrument to give away, brass instruments
building: renovating, restoration builder, insulate, roof, roofing, tiles, attic conversion, extension, damp walls, scaffolding, decorator, wallpaper, paint my flat, house painter, farmhouse, plastering, ceilings, ceiling, slater, stonemason, masonry, dry stone, cellar, gutter, gutters, chimney, chimney sweep, glazier, window fitter, windows, floors, floor layer, parquet, paving, drive, interior finishing, loft, demolition, site manager, quantity surveyor, subsidence, render, cladding, double glazing
architecture: planning permission, blueprint, urban planner, architects, draughtsman, landscape architect
plumbing: tap, leaking, pipes, drain, drains, bathroom, toilet, plumbers, water engineer, heating engineer, sanitary, sewer, septic tank, gas fitter, dripping, hot water
textiles: clothes, garments, sews, sewing batches, dress, fabrics, wool from, knits, knitwear, spinning mill
golf: putting, handicap, tee, fairway
archery: bow and arrow, target shooting, shooting club, marksman
funeral: eulogy, grave, coffin, burial at sea, mourners, wake, urn, headstone
ceremony: wedding, vows, christening, humanist, secular wedding, bless, eulogies
forestry: trees, chainsaw, saplings, woods, timber felling, forest owner, plant a wood, fell a tree
guarding: steward, stewards, bodyguard, guard dog, security for the event, door staff, patrol
mathematics: maths, theorem, equations, proofs, algebra, cryptographer, theoretical physicist, modelling
`;

/** A concept's id (see `Concept`), and what hints at it. */
export interface ConceptHint {
  readonly id: string;
  readonly phrases: readonly string[];
}

/** The phrases that hint at what is done, by concept. */
export const conceptHints: readonly ConceptHint[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const colon = line.indexOf(': ');
    return { id: `help ${line.slice(0, colon)}`, phrases: line.slice(colon + 2).split(', ') };
  });
