/**
 * What people's pages say in languages whose words are not in words.ts and label-rows.ts, one entry a language. Words are parted by `|`, in any
 * letters. `roles` and `organizations` are beginnings of words, since these languages inflect; behind a `*` they may stand anywhere in a word.
 */
export interface Language {
  /** What a person may be: "docent", "ügyvéd". */
  readonly roles: string;
  readonly organizations: string;
  /** Headings, titles and address words that announce several people. */
  readonly groups: string;
  /** Titles written before a name. */
  readonly honorifics?: string;
  readonly labels: Readonly<
    Partial<
      Record<
        | 'name'
        | 'given'
        | 'family'
        | 'title'
        | 'organization'
        | 'emails'
        | 'phones'
        | 'education'
        | 'interests'
        | 'person',
        string
      >
    >
  >;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: {
    roles:
      '*أستاذ|*مهندس|*مدير|*محام|*طبيب|*باحث|*محاسب|*مصمم|*مستشار|*رئيس|*محاضر|*منسق|*كاتب|*صحف|*معلم|*مطور|*عميد|*سكرتير',
    organizations: '*جامعة|*كلية|*معهد|*شركة|*مؤسسة|*جمعية|*مستشفى|*مكتب|*مركز|*وزارة|*قسم',
    groups: 'فريق|فريقنا|فريق العمل|أعضاء|هيئة التدريس|الموظفون|من نحن|الأطباء|المتحدثون|مجلس الإدارة',
    honorifics: 'د|أد|م|المهندس|الدكتور|الدكتورة|الأستاذ|الأستاذة|السيد|السيدة|المحامي|المحامية',
    labels: {
      emails: 'البريد الالكتروني|البريد|ايميل|الإيميل|بريد إلكتروني',
      phones: 'هاتف|تلفون|الجوال|جوال|رقم الهاتف|موبايل',
      education: 'المؤهلات|التعليم|الشهادات',
      interests: 'الاهتمامات البحثية|مجالات البحث|التخصص',
      person: 'المكتب|الجنسية|الساعات المكتبية',
    },
  },
  bg: {
    roles:
      'професор|доцент|асистент|преподавател|адвокат|лекар|инженер|директор|управител|мениджър|счетоводител|председател|секретар|журналист|учител|изследовател|експерт|консултант|ръководител|дизайнер|архитект',
    organizations: 'университет|факултет|катедра|институт|фондация|сдружение|болница|училище|кантора',
    groups: 'екип|екипът|нашият екип|хора|сътрудници|състав|членове|лектори|ръководство',
    labels: {
      name: 'име|име и фамилия',
      title: 'длъжност|позиция',
      emails: 'имейл|е-поща|електронна поща|ел поща',
      phones: 'телефон|тел|мобилен',
      interests: 'научни интереси|области на интерес',
      education: 'образование',
      person: 'кабинет|приемно време',
    },
  },
  bn: {
    roles:
      '*অধ্যাপক|*প্রভাষক|*পরিচালক|*প্রকৌশলী|*ব্যবস্থাপক|*গবেষক|*শিক্ষক|*ডাক্তার|*চিকিৎসক|*আইনজীবী|*সভাপতি|*সম্পাদক|*কর্মকর্তা|*সাংবাদিক|*লেখক|*উপদেষ্টা|*নির্বাহী|*ডিজাইনার|*হিসাবরক্ষক',
    organizations: '*বিশ্ববিদ্যালয়|*বিভাগ|*প্রতিষ্ঠান|*কোম্পানি|*হাসপাতাল|*কলেজ|*সংস্থা|*ইনস্টিটিউট|*লিমিটেড',
    groups: 'আমাদের দল|দল|টিম|সদস্য|সদস্যবৃন্দ|শিক্ষকবৃন্দ|কর্মকর্তাবৃন্দ|আমাদের টিম|পরিচালনা পর্ষদ',
    honorifics: 'ড|ডাঃ|অধ্যাপক|জনাব|মোঃ',
    labels: {
      name: 'নাম',
      title: 'পদবি|পদবী|পদ',
      emails: 'ইমেইল|ই-মেইল|ইমেল',
      phones: 'ফোন|মোবাইল|টেলিফোন',
      education: 'শিক্ষা|শিক্ষাগত যোগ্যতা',
      interests: 'গবেষণা|গবেষণার ক্ষেত্র|আগ্রহ',
    },
  },
  cs: {
    roles:
      'docent|profesor|odborny asistent|odborna asistentka|advokat|lekar|inzenyr|reditel|jednatel|vedouci|ucetni|predseda|predsedkyne|tajemni|koordinator|vyzkumn|ucitel|vyvojar|konzultant|architekt|redaktor|novinar|koncipient|ekonom|mistopredsed|starost|mistostarost',
    organizations: 'univerzit|fakult|katedr|ustav|nadac|spolek|nemocnic|skol|kancelar|spolecnost|ministerstv',
    groups:
      'tym|nas tym|nase tymy|lide|zamestnanci|pracovnici|clenove|vedeni|lekari|advokati|recnici|kontakty na pracovniky',
    honorifics: 'mudr|mvdr|judr|phdr|rndr|paeddr|thdr|pharmdr|mgr|mga|bc|bca|ing|doc|prof|dis|pan|pani',
    labels: {
      name: 'jmeno|jmeno a prijmeni',
      title: 'pozice|funkce|pracovni zarazeni',
      organization: 'pracoviste|zamestnavatel|spolecnost',
      emails: 'e-mail|mail',
      phones: 'telefon|tel|mobil',
      education: 'vzdelani',
      interests: 'vyzkum|odborne zamereni|vyzkumne zamereni',
      person: 'mistnost|kancelar|konzultacni hodiny|narozeni',
    },
  },
  de: {
    roles:
      '*arzt|*arztin|*arzte|*anwalt|*anwaltin|*leiter|*leiterin|*berater|*beraterin|*ingenieur|*ingenieurin|*entwickler|*entwicklerin|*pfleger|*pflegerin|*helfer|*helferin|*beauftragte|*fuhrer|*fuhrerin|*therapeut|*therapeutin|*trainer|*trainerin|*assistent|*assistentin|*kauffrau|*wissenschaftler|*wissenschaftlerin|*sekretar|*sekretarin|*referent|*referentin|*angestellte|*schwester|zahnmedizin',
    organizations: '*universitat|*hochschule|*klinik|*verein|*gesellschaft|*institut|*behorde|*ministerium|*gmbh',
    groups: 'unser team|das team|ihr team|die menschen dahinter',
    labels: {
      title: 'dienstbezeichnung|amtsbezeichnung|akademischer titel|titel',
      person: 'dienstzimmer|zimmer|raumnummer',
      phones: 'tel|fon|rufnummer',
      emails: 'e-mail adresse|mail',
    },
  },
  el: {
    roles:
      'καθηγητ|καθηγητρ|επικουρ|αναπληρ|λεκτορ|διευθυντ|διευθυντρ|δικηγορ|*ιατρ|*μηχανικ|*λογοσ|*λογοι|ερευνητ|ερευνητρ|υπευθυν|συμβουλ|λογιστ|γραμματ|προεδρ|αντιπροεδρ|συγγραφ|δημοσιογρ|αρχιτεκτ|φοιτητ|φοιτητρ|προγραμματιστ|σχεδιαστ|διδασκ|δασκαλ|ταμια|ασκουμεν|συνεργατ|ιδρυτ|μεταδιδακτορ|υποψηφι',
    organizations:
      'πανεπιστημι|τμημα|σχολη|ινστιτουτ|εταιρεια|εταιρια|νοσοκομ|ιδρυμα|εργαστηρι|γραφειο|υπουργει|συλλογ|κεντρο|ομιλος',
    groups:
      'ομαδα|η ομαδα μας|μελη|μελη δεπ|προσωπικο|ομιλητες|συνεργατες|διοικηση|ανθρωποι|οι ανθρωποι μας|διοικητικο συμβουλιο',
    honorifics: 'δρ|καθ|κος|κα',
    labels: {
      name: 'ονοματεπωνυμο|ονομα',
      title: 'βαθμιδα|ιδιοτητα|θεση|ειδικοτητα',
      organization: 'τμημα|φορεας',
      emails: 'ηλ ταχυδρομειο|ηλεκτρονικη διευθυνση|ημειλ',
      phones: 'τηλεφωνο|τηλ|κινητο',
      education: 'σπουδες|εκπαιδευση',
      interests: 'ερευνητικα ενδιαφεροντα|γνωστικο αντικειμενο',
      person: 'γραφειο|ωρες γραφειου|βιογραφικο|βιογραφικο σημειωμα',
    },
  },
  et: {
    roles:
      'professor|dotsent|lektor|teadur|juhataja|juhatuse|direktor|insener|arst|advokaat|opetaja|raamatupidaja|spetsialist|*juht|noustaja|arendaja|arhitekt|toimetaja|assistent|sekretar',
    organizations: 'ulikool|instituut|osauhing|sihtasutus|selts|haigla|teaduskond|ministeerium',
    groups: 'meeskond|meie meeskond|tootajad|inimesed|liikmed|juhatus|kontaktid|esinejad|opetajad',
    labels: {
      name: 'nimi|ees- ja perekonnanimi',
      given: 'eesnimi',
      family: 'perekonnanimi',
      title: 'amet|ametikoht|ametinimetus',
      emails: 'e-post|meil',
      phones: 'telefon|mobiil',
      education: 'haridus|hariduskaik',
      interests: 'teadustoo|uurimisvaldkonnad',
    },
  },
  fa: {
    roles:
      '*استاد|*دانشیار|*استادیار|*مدیر|*مهندس|*پزشک|*وکیل|*پژوهشگر|*محقق|*رئیس|*مشاور|*حسابدار|*طراح|*نویسنده|*خبرنگار|*کارشناس|*دانشجو|*برنامه نویس|*معاون|*منشی',
    organizations: '*دانشگاه|*دانشکده|*پژوهشگاه|*شرکت|*موسسه|*بنیاد|*بیمارستان|*انجمن|*گروه آموزشی|*دفتر',
    groups: 'تیم ما|تیم|اعضا|اعضای هیئت علمی|همکاران|کارکنان|درباره ما|سخنرانان|پزشکان|هیئت مدیره',
    honorifics: 'دکتر|مهندس|پروفسور|آقای|خانم|استاد',
    labels: {
      name: 'نام|نام و نام خانوادگی',
      given: 'نام کوچک',
      family: 'نام خانوادگی',
      title: 'سمت|مرتبه علمی|شغل',
      emails: 'پست الکترونیک|پست الکترونیکی|ایمیل',
      phones: 'تلفن|شماره تماس|موبایل|تلفن همراه',
      education: 'تحصیلات|سوابق تحصیلی',
      interests: 'زمینه تحقیقاتی|زمینه های تحقیقاتی|علایق پژوهشی',
    },
  },
  fi: {
    roles:
      '*professori|*dosentti|*lehtori|*tutkija|*johtaja|*arkkitehti|*suunnittelija|*asianajaja|*laakari|*paallikko|*asiantuntija|*kehittaja|*insinoori|*toimittaja|*opettaja|*sihteeri|*konsultti|*koulutettava|rehtori|*hoitaja|*kirjanpitaja|*juristi|*avustaja|*valmentaja|*ohjaaja|*neuvoja|*kirjailija',
    organizations:
      '*yliopisto|*instituutti|*saatio|*yhdistys|*sairaala|*koulu|*tiedekunta|*laitos|*toimisto|*ministerio|*seura',
    groups:
      'henkilokunta|henkilosto|tiimi|tiimimme|jasenet|hallitus|yhteystiedot|ihmiset|puhujat|asiantuntijat|johtoryhma|laakarit|opettajat',
    labels: {
      name: 'nimi|koko nimi',
      given: 'etunimi',
      family: 'sukunimi',
      title: 'tehtava|titteli|tehtavanimike|nimike',
      organization: 'organisaatio|yksikko|tyonantaja',
      emails: 'sahkoposti|sahkopostiosoite',
      phones: 'puhelin|puh|matkapuhelin|puhelinnumero',
      education: 'koulutus|tutkinnot',
      interests: 'tutkimusalat|tutkimusala|tutkimuskohteet|kiinnostuksen kohteet',
      person: 'tyohuone|huone|vastaanottoaika',
    },
  },
  he: {
    roles:
      '*פרופסור|*מרצה|*מהנדס|*מנכ|*מנהל|*מפתח|*חוקר|*רופא|*עורך דין|*עורכת דין|*יועצ|*יועץ|*מורה|*עיתונאי|*סופר|*מעצב|*אדריכל|*רואה חשבון|*רואת חשבון|*דוקטורנט|*מזכיר|*יושב ראש|*סמנכ|*רכז|*סטודנט|*שותף|*שותפה|*מתמח',
    organizations:
      '*אוניברסיט|*מכללה|*המכללה|*מכון|*חברת|*חברה|*בית ספר|*בית חולים|*עמותת|*עמותה|*משרד|*המחלקה|*מחלקת|*הפקולטה|*קרן|*מרכז|*מעבדת',
    groups:
      'הצוות|צוות|הצוות שלנו|אנשי הצוות|חברי הצוות|חברי סגל|סגל|אנשים|דוברים|רופאים|ההנהלה|חברי ההנהלה|חברי הוועד',
    honorifics: 'דר|ד״ר|ד"ר|פרופ|פרופ׳|עוד|עו״ד|עו"ד|רוח|מר|גב|גב׳|הרב|אדר',
    labels: {
      name: 'שם מלא',
      given: 'שם פרטי',
      family: 'שם משפחה',
      title: 'דרגה|תואר',
      organization: 'מחלקה|פקולטה|מקום עבודה',
      emails: 'אימייל|מייל|דואר אלקטרוני|דוא״ל|דוא"ל|כתובת אימייל',
      phones: 'נייד|טל|מספר טלפון',
      education: 'השכלה|לימודים',
      interests: 'תחומי מחקר|תחומי עניין|תחומי התמחות',
      person: 'שעות קבלה|חדר',
    },
  },
  hi: {
    roles:
      '*प्रोफेसर|*प्राध्यापक|*निदेशक|*प्रबंधक|*अभियंता|*इंजीनियर|*शोधकर्ता|*शिक्षक|*चिकित्सक|*डॉक्टर|*अधिवक्ता|*वकील|*अध्यक्ष|*सचिव|*पत्रकार|*लेखक|*सलाहकार|*अधिकारी|*संपादक|*व्याख्याता|*लेखाकार|*संस्थापक',
    organizations: '*विश्वविद्यालय|*विभाग|*संस्थान|*महाविद्यालय|*कंपनी|*अस्पताल|*समिति|*परिषद|*संस्था|*लिमिटेड',
    groups: 'हमारी टीम|टीम|सदस्य|संकाय|कर्मचारी|वक्ता|हमारे लोग|निदेशक मंडल',
    honorifics: 'डॉ|प्रो|श्री|श्रीमती|सुश्री',
    labels: {
      title: 'पदनाम|पद',
      emails: 'ईमेल|ई-मेल',
      phones: 'फ़ोन|फोन|मोबाइल|दूरभाष',
      education: 'शिक्षा|शैक्षणिक योग्यता',
      interests: 'शोध क्षेत्र|रुचि',
    },
  },
  hr: {
    roles:
      'profesor|docent|asistent|odvjetni|advokat|lijecni|lekar|inzenjer|direktor|voditelj|rukovodi|racunovod|predsjedni|predsedni|tajni|sekretar|koordinator|istraziva|ucitelj|savjetni|arhitekt|novinar|urednik|zaposlen',
    organizations:
      'sveucilist|univerzitet|fakultet|institut|zaklad|udrug|udruzenj|bolnic|skol|drustv|poduzec|katedr|odjel',
    groups: 'nas tim|ljudi|zaposlenici|djelatnici|nastavnici|zaposleni|clanovi|uprava|predavaci|lijecnici',
    honorifics: 'dipl|mr|sc|prof|doc|prim|ing',
    labels: {
      name: 'ime i prezime',
      given: 'ime',
      family: 'prezime',
      title: 'zvanje|funkcija|radno mjesto',
      emails: 'e-posta|e-adresa|mejl|imejl|elektronska posta',
      phones: 'telefon|tel|mobitel|mobilni',
      education: 'obrazovanje',
      interests: 'podrucja istrazivanja|istrazivanje|oblasti istrazivanja',
      person: 'kabinet|konzultacije',
    },
  },
  hu: {
    roles:
      'professzor|docens|adjunktus|tanarseged|egyetemi tanar|ugyved|orvos|*foorvos|*mernok|*igazgato|*vezeto|*titkar|munkatars|*kutato|*szerkeszto|ujsagiro|*konyvelo|*tanacsado|*fejleszto|*tervezo|*elnok|*oktato|tanar|*asszisztens|*epitesz|*referens|alapito|*felelos|doktorandusz|palyazatiro',
    organizations:
      'egyetem|tanszek|*intezet|alapitvany|egyesulet|korhaz|iskola|kft|zrt|iroda|miniszterium|tarsasag|akademia',
    groups:
      'csapat|csapatunk|munkatarsak|munkatarsaink|kollegak|tagok|tagjaink|rolunk|oktatok|vezetoseg|eloadok|orvosaink|szakembereink|elnokseg|kollegaink',
    honorifics: 'dr|prof|ifj|ozv|habil',
    labels: {
      name: 'nev|teljes nev',
      given: 'keresztnev|utonev',
      family: 'vezeteknev|csaladnev',
      title: 'beosztas|titulus|foglalkozas|munkakor|pozicio',
      organization: 'munkahely|szervezet|intezmeny|szervezeti egyseg',
      emails: 'e-mail cim|email cim|drotposta',
      phones: 'telefon|telefonszam|mobil|tel',
      education: 'vegzettseg|tanulmanyok',
      interests: 'kutatasi terulet|kutatasi teruletek|szakterulet',
      person: 'szoba|fogadoora|szuletett|iroda',
    },
  },
  hy: {
    roles:
      'պրոֆեսոր|դոցենտ|դասախոս|տնօրեն|ճարտարագետ|ինժեներ|փաստաբան|բժիշկ|հետազոտող|գիտաշխատող|նախագահ|քարտուղար|լրագրող|ուսուցիչ|խորհրդատու|ղեկավար|դիզայներ|հաշվապահ|ծրագրավորող|մենեջեր|ասիստենտ|հիմնադիր',
    organizations: 'համալսարան|ֆակուլտետ|ամբիոն|ինստիտուտ|ընկերություն|հիմնադրամ|հիվանդանոց|դպրոց|կենտրոն|ակադեմիա',
    groups: 'մեր թիմը|թիմ|թիմը|անձնակազմ|անդամներ|աշխատակիցներ|դասախոսներ',
    labels: {
      name: 'անուն|անուն ազգանուն',
      title: 'պաշտոն',
      emails: 'էլ փոստ|էլեկտրոնային փոստ|էլ հասցե',
      phones: 'հեռախոս|հեռ|բջջային',
      education: 'կրթություն',
      interests: 'հետազոտություն|գիտական հետաքրքրություններ',
    },
  },
  id: {
    roles:
      'dosen|guru besar|pengajar|peneliti|direktur|manajer|ketua|sekretaris|bendahara|pengacara|dokter|insinyur|wartawan|penulis|konsultan|kepala|pendiri|asisten|akuntan|arsitek|lektor|perancang|pengembang',
    organizations:
      'universitas|fakultas|jurusan|institut|yayasan|perusahaan|rumah sakit|sekolah|lembaga|kementerian|program studi',
    groups: 'tim kami|anggota|staf|staf pengajar|dosen|pengurus|pembicara|tentang kami',
    honorifics: 'bpk|ibu|bapak|drs|dra|hj|pak',
    labels: {
      name: 'nama|nama lengkap',
      title: 'jabatan|jabatan fungsional|pekerjaan',
      emails: 'surel|alamat email',
      phones: 'telepon|no telepon|ponsel|handphone|hp',
      education: 'pendidikan|riwayat pendidikan',
      interests: 'bidang penelitian|bidang keahlian|minat penelitian',
    },
  },
  is: {
    roles:
      'professor|dosent|lektor|kennari|logmadur|laeknir|verkfraedingur|framkvaemdastjori|*stjori|*fulltrui|ritari|*fraedingur|hjukrunar|honnudur|formadur|radgjafi|rannsakandi',
    organizations: 'haskol|stofnun|felag|sjukrahus|skoli|deild|raduneyti|fyrirtaeki',
    groups: 'starfsfolk|starfsmenn|teymi|teymid|stjorn|felagar',
    labels: {
      name: 'nafn|fullt nafn',
      title: 'starfsheiti|stada|starf',
      emails: 'netfang|tolvupostur',
      phones: 'simi|farsimi',
      education: 'menntun',
      interests: 'rannsoknir|rannsoknasvid|serhaefing',
    },
  },
  ka: {
    roles:
      'პროფესორ|ასოცირებული|დოცენტ|ლექტორ|დირექტორ|ინჟინერ|იურისტ|ადვოკატ|ექიმ|მკვლევარ|მენეჯერ|თავმჯდომარე|მდივან|ჟურნალისტ|მასწავლებელ|კონსულტანტ|დიზაინერ|ბუღალტერ|პროგრამისტ|დამფუძნებელ|ხელმძღვანელ|რედაქტორ|არქიტექტორ|დეკან',
    organizations:
      'უნივერსიტეტ|ფაკულტეტ|ინსტიტუტ|კომპანია|ფონდ|საავადმყოფო|სკოლა|ცენტრ|სამინისტრო|აკადემია|ფიზიკის ფაკულტეტ',
    groups: 'ჩვენი გუნდი|გუნდი|თანამშრომლები|წევრები|პერსონალი|ლექტორები|ჩვენ შესახებ',
    labels: {
      name: 'სახელი და გვარი|სახელი გვარი',
      given: 'სახელი',
      family: 'გვარი',
      title: 'თანამდებობა|პოზიცია',
      emails: 'ელფოსტა|ელ ფოსტა|ელ-ფოსტა|მეილი|იმეილი',
      phones: 'ტელეფონი|ტელ|მობილური',
      education: 'განათლება',
      interests: 'კვლევა|კვლევის სფერო|სამეცნიერო ინტერესები',
    },
  },
  lt: {
    roles:
      'profesor|docent|lektor|asistent|advokat|gydytoj|inzinier|direktor|vadov|buhalter|pirminink|sekretor|koordinator|tyrej|mokytoj|konsultant|architekt|zurnalist|redaktor|mokslo darbuotoj|specialist',
    organizations: 'universitet|fakultet|katedr|institut|asociacij|ligonin|mokykl|bendrov|ministerij|draugij',
    groups: 'komanda|musu komanda|darbuotojai|nariai|vadovybe|kontaktai|taryba|gydytojai|destytojai',
    honorifics: 'prof|doc|dr|habil',
    labels: {
      name: 'vardas pavarde|vardas ir pavarde',
      given: 'vardas',
      family: 'pavarde',
      title: 'pareigos',
      emails: 'el pastas|el pasto adresas',
      phones: 'telefonas|tel|mob',
      education: 'issilavinimas',
      interests: 'moksliniai interesai|tyrimu kryptys',
      person: 'kabinetas',
    },
  },
  lv: {
    roles:
      'profesor|docent|lektor|asistent|advokat|arst|inzenier|direktor|vadit|gramatved|priekssedet|sekretar|koordinator|petniek|skolotaj|konsultant|arhitekt|zurnalist|redaktor|specialist',
    organizations: 'universitat|fakultat|katedr|institut|biedrib|slimnic|skol|uznemum|ministrij',
    groups: 'komanda|musu komanda|darbinieki|biedri|vadiba|kontakti|valde|arsti|pasniedzeji',
    labels: {
      name: 'vards uzvards',
      given: 'vards',
      family: 'uzvards',
      title: 'amats',
      emails: 'e-pasts|e-pasta adrese',
      phones: 'talrunis|mob',
      education: 'izglitiba',
      interests: 'petnieciba|petniecibas virzieni',
      person: 'kabinets',
    },
  },
  ro: {
    roles:
      'profesor|conferentiar|lector|asistent|avocat|medic|inginer|director|directoare|manager|contabil|presedint|secretar|coordonator|cercetator|consultant|arhitect|jurnalist|redactor|fondator|dezvoltator|traduc',
    organizations:
      'universitat|facultat|departament|institut|fundati|asociati|spital|scoala|liceu|societat|ministerul|cabinet',
    groups:
      'echipa|echipa noastra|membri|personal|angajati|cadre|cadre didactice|conducere|vorbitori|medici|despre noi|avocati',
    honorifics: 'dna|dl|prof|conf|lect|univ|ing|av',
    labels: {
      name: 'nume si prenume|nume complet',
      given: 'prenume',
      family: 'nume de familie',
      title: 'functie|functia|pozitie|ocupatie',
      emails: 'adresa de e-mail|adresa email',
      phones: 'telefon|tel|mobil',
      education: 'educatie|studii',
      interests: 'cercetare|domenii de cercetare|domenii de interes',
      person: 'birou|cabinet',
    },
  },
  sk: {
    roles:
      'riaditel|konatel|predsed|tajomni|vyskumn|lekar|inzinier|ucitel|uctovn|odborny asistent|docent|poradca|novinar|vedúc|vedeck',
    organizations: 'univerzit|fakult|katedr|ustav|nadaci|zdruzeni|nemocnic|skol|spolocnost|ministerstv',
    groups: 'nas tim|ludia|zamestnanci|clenovia|vedenie|lekari|recnici',
    labels: {
      name: 'meno|meno a priezvisko',
      given: 'krstne meno',
      family: 'priezvisko',
      title: 'pozicia|funkcia',
      education: 'vzdelanie',
      person: 'miestnost',
    },
  },
  sl: {
    roles:
      'profesor|docent|asistent|odvetni|zdravni|inzenir|direktor|vodja|racunovod|predsedni|tajni|koordinator|raziskoval|ucitelj|svetoval|arhitekt|novinar|urednik',
    organizations: 'univerz|fakultet|institut|fundacij|drustv|bolnisnic|podjetj|katedr|oddel',
    groups: 'ekipa|nasa ekipa|ljudje|zaposleni|sodelavci|clani|vodstvo|predavatelji',
    labels: {
      name: 'ime in priimek',
      given: 'ime',
      family: 'priimek',
      title: 'delovno mesto|naziv',
      emails: 'e-posta|e-naslov',
      phones: 'telefon|tel|mobitel',
      education: 'izobrazba',
      person: 'govorilne ure',
    },
  },
  sr: {
    roles:
      'професор|доцент|асистент|адвокат|лекар|инжењер|директор|руководил|председник|секретар|координатор|истражива|наставник|саветник|архитект|новинар|уредник|оснивач|сарадник|ванредн|редовн',
    organizations: 'универзитет|факултет|катедр|институт|фондациј|удружењ|болниц|школ|друштв|компаниј',
    groups: 'наш тим|људи|запослени|чланови|наставници|управа|предавачи',
    labels: {
      name: 'име и презиме',
      given: 'име',
      family: 'презиме',
      title: 'звање|функција|радно место',
      emails: 'имејл|мејл|е-пошта|електронска пошта',
      phones: 'телефон|тел|мобилни',
      education: 'образовање',
      interests: 'истраживање|области истраживања',
      person: 'кабинет|консултације',
    },
  },
  ta: {
    roles:
      '*பேராசிரியர்|*விரிவுரையாளர்|*இயக்குநர்|*இயக்குனர்|*பொறியாளர்|*மேலாளர்|*ஆசிரியர்|*மருத்துவர்|*வழக்கறிஞர்|*ஆராய்ச்சியாளர்|*தலைவர்|*செயலாளர்|*எழுத்தாளர்|*பத்திரிகையாளர்|*ஆலோசகர்|*அலுவலர்|*நிறுவனர்|*வடிவமைப்பாளர்',
    organizations: '*பல்கலைக்கழகம்|*கல்லூரி|*நிறுவனம்|*துறை|*மருத்துவமனை|*சங்கம்|*பள்ளி|*அறக்கட்டளை',
    groups: 'எங்கள் குழு|குழு|உறுப்பினர்கள்|ஊழியர்கள்|ஆசிரியர்கள்',
    honorifics: 'முனைவர்|டாக்டர்|திரு|திருமதி|செல்வி|பேராசிரியர்',
    labels: {
      name: 'பெயர்',
      title: 'பதவி',
      emails: 'மின்னஞ்சல்',
      phones: 'தொலைபேசி|கைபேசி|அலைபேசி',
      education: 'கல்வி|கல்வித்தகுதி',
      interests: 'ஆராய்ச்சி|ஆராய்ச்சித் துறை',
    },
  },
  th: {
    roles:
      '*อาจารย์|*ศาสตราจารย์|*ผู้อำนวยการ|*กรรมการ|*วิศวกร|*นักวิจัย|*นักบัญชี|*ผู้จัดการ|*ทนายความ|*แพทย์|*ประธาน|*เลขานุการ|*นักข่าว|*นักเขียน|*ครู|*ที่ปรึกษา|*หัวหน้า|*นักออกแบบ|*ผู้ก่อตั้ง|*โปรแกรมเมอร์|*เจ้าหน้าที่|*พยาบาล|*คณบดี',
    organizations: '*มหาวิทยาลัย|*คณะ|*ภาควิชา|*สถาบัน|*บริษัท|*มูลนิธิ|*สมาคม|*โรงพยาบาล|*โรงเรียน|*ศูนย์|*กระทรวง',
    groups: 'ทีมงาน|ทีมงานของเรา|ทีมของเรา|บุคลากร|คณาจารย์|สมาชิก|คณะกรรมการ|ผู้บริหาร|วิทยากร|แพทย์ของเรา|เกี่ยวกับเรา',
    honorifics: 'นาย|นาง|นางสาว|ดร|ผศ|รศ|ศ|อ|นพ|พญ|คุณ|ผศดร|รศดร|ศดร|อดร',
    labels: {
      name: 'ชื่อ|ชื่อ-นามสกุล|ชื่อ - สกุล|ชื่อสกุล',
      title: 'ตำแหน่ง|ตำแหน่งวิชาการ',
      organization: 'สังกัด|หน่วยงาน',
      emails: 'อีเมล|อีเมล์|อีเมลล์',
      phones: 'โทรศัพท์|โทร|เบอร์โทร|มือถือ',
      education: 'การศึกษา|ประวัติการศึกษา|วุฒิการศึกษา',
      interests: 'งานวิจัย|ความเชี่ยวชาญ|สาขาที่เชี่ยวชาญ',
      person: 'ห้องทำงาน|ห้องพัก',
    },
  },
  tr: {
    roles:
      'docent|doktor ogretim|ogretim|profesor|muhendis|mimar|ic mimar|avukat|doktor|hekim|mudur|muduru|yonetici|baskan|sekreter|koordinator|arastirma gorevlisi|arastirmaci|ogretmen|danisman|muhasebe|gazeteci|yazar|editor|tasarimci|gelistirici|kurucu|uzman|ortak|genel mudur|asistan',
    organizations: 'universite|fakulte|bolum|enstitu|vakf|dernek|dernegi|hastane|okul|sirket|bakanlig|buro|anonim',
    groups:
      'ekip|ekibimiz|kadro|kadromuz|akademik kadro|uyeler|personel|yonetim|yonetim kurulu|konusmacilar|doktorlarimiz|avukatlar|hakkimizda',
    honorifics: 'doc|dr|prof|yrd|ogr|gor|uye|uyesi|uzm|op|av|arş|ars|ecz|dt|muh|bay|bayan',
    labels: {
      name: 'adi soyadi|isim',
      given: 'adi|isim',
      family: 'soyadi',
      title: 'unvani|gorevi|pozisyon|kadro unvani',
      organization: 'birim|birimi',
      emails: 'e-posta adresi',
      phones: 'telefon|tel|cep',
      education: 'egitim bilgileri|ogrenim',
      interests: 'arastirma alanlari|ilgi alanlari|uzmanlik alani',
      person: 'oda|ofis|dahili',
    },
  },
  uk: {
    roles:
      'професор|доцент|викладач|асистент|адвокат|лікар|інженер|директор|керівник|менеджер|бухгалтер|голова|секретар|журналіст|вчитель|дослідни|експерт|консультант|дизайнер|архітектор|розробни|завідувач|редактор|науковий|юрист|засновни',
    organizations:
      'університет|факультет|кафедра|інститут|фонд|спілка|лікарня|школа|компанія|академія|міністерство|відділ|центр',
    groups:
      'команда|наша команда|люди|співробітники|працівники|члени|викладачі|склад кафедри|керівництво|спікери|лікарі',
    labels: {
      name: 'піб|імя|прізвище та імя',
      given: 'імя',
      family: 'прізвище',
      title: 'посада',
      organization: 'місце роботи|підрозділ',
      emails: 'ел пошта|електронна пошта|е-пошта|емейл',
      phones: 'телефон|тел|моб',
      education: 'освіта',
      interests: 'наукові інтереси',
      person: 'кабінет|народився|народилась',
    },
  },
  vi: {
    roles:
      'giang vien|giao su|pho giao su|tien si|thac si|giam doc|truong phong|truong khoa|pho giam doc|ky su|luat su|bac si|nghien cuu vien|chu tich|thu ky|nha bao|nha van|giao vien|tu van|ke toan|nhan vien|chuyen vien|lap trinh vien|thiet ke|truong nhom|nha sang lap|bien tap vien',
    organizations: 'dai hoc|cong ty|benh vien|trung tam|bo mon',
    groups:
      'doi ngu|doi ngu giang vien|doi ngu cua chung toi|thanh vien|giang vien|nhan su|ban lanh dao|ban giam doc|dien gia|doi ngu bac si|co cau to chuc|giang vien|ve chung toi',
    honorifics: 'gs|pgs|ts|ths|bs|ks|ncs|gvc|cn|pgs.ts|gs.ts|tskh|ls|ckii|cki',
    labels: {
      name: 'ho ten|ho va ten',
      title: 'chuc vu|chuc danh|hoc vi|hoc ham',
      organization: 'don vi|don vi cong tac|noi cong tac',
      emails: 'thu dien tu',
      phones: 'dien thoai|dt|so dien thoai|di dong',
      education: 'hoc van|qua trinh dao tao',
      interests: 'huong nghien cuu|linh vuc nghien cuu',
    },
  },
};
