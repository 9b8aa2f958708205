/**
 * Words of what must never be a reason to bring two people together: belief, politics, health, orientation, origin, union
 * membership (the special categories of GDPR, article 9), in the languages of Kith. Whole words, in any case; `*` stands for any
 * ending. A word that is mostly used of something else ("recovery", "party") stands only within a phrase, and an ending is spelled
 * out where `*` would catch other words ("Islamabad", "syndicate", "Christine").
 */
const words = [
  // belief
  'church|churches|chapel|parish|parishes|cathedral|diocese|ministry|christian|christians|christianity|catholi*|protestant*|lutheran*|baptist|baptists|methodist|methodists',
  'presbyterian*|anglican*|evangelical*|orthodox*|mormon|mormons|lds|jehovah|quaker|quakers|jesuit*|gospel|bible|muslim*|islam|islamic|mosque|mosques|quran',
  'koran|sunni|shia|sufi|jewish|jews|judaism|synagogue|synagogues|torah|rabbi|rabbis|hindu|hindus|hinduis*|sikh|sikhs|sikhism|gurdwara|buddhis*|sangha|athei*',
  'religi*|faith|interfaith|prayer|prayers|worship|pastor|pastors|priest|priests|imam|imams',
  'kirche|kirchen|kirchenchor|kirchengemeinde|kirchenmusik|kirchlich*|pfarrer*|pfarrei|pfarrgemeinde|katholi*|evangelisch*|christ|christen|christinnen|christlich*|christentum',
  'islamisch*|moschee|moscheen|jüdisch*|juden|jüdin*|judentum|synagoge|rabbiner*|bibel|bibelkreis|gebet|gebetskreis|gottesdienst*|glaube|glauben|gläubige*',
  'église|églises|eglise|eglises|paroisse|paroisses|paroissial*|chrétien*|christianisme|luthérien*|évangélique*|islamique*|musulman*|juif|juifs|juive|juives|judaïsme|mosquée|mosquées|coran',
  'bouddhis*|athée|athées|prière|prières|croyant|croyants|croyante|croyantes',
  'iglesia|iglesias|chiesa|parroquia*|católic*|catolicismo|cristiano|cristianos|cristiana|cristianas|cristianismo|luteran*|evangélic*|ortodox*|islámic*|musulmán|judío|judíos|judía|judías|judaísmo',
  'mezquita|mezquitas|sinagoga|sinagogas|corán|biblia|budis*|ateo|ateos|atea|ateas|ateísmo|oración|sacerdote|sacerdotes',
  // politics and unions
  'politic*|democrat|democrats|republican*|conservative|conservatives|tory|tories|labour party|labor party|green party',
  'liberal party|socialist*|socialism*|communist*|communism*|libertarian*|gop|maga|dsa|cdu|csu|spd|afd|fdp|campaign trail|pro life|pro choice',
  'trade union|trade unions|trade unionist*|labor union|labor unions|labour union|labour unions',
  'politik*|politisch*|kommunalpolitik*|parteipolitik*|partei|parteien|parteimitglied*|wahlkampf*|sozialdemokrat*|sozialist*|sozialismus|kommunist*|kommunismus|konservativ*|die linke|die grünen',
  'gewerkschaft*|betriebsrat|betriebsrät*',
  'politique|politiques|parti socialiste|républicain*|syndicat|syndicats|syndicaliste|syndicalistes|syndicalisme|campagne électorale|campagnes électorales',
  'polític*|partido|partidos|comunista|comunistas|comunismo|conservador|conservadora|conservadores|sindicato|sindicatos|sindical|sindicalis*|campaña electoral|campañas electorales',
  // health
  'cancer|cancers|hiv|aids|diabet*|depression*|depressed|anxiety|bipolar|autis*|adhd|addiction*|sobriety|alcoholics|narcotics anonymous|rehab',
  'disability|disabilities|disabled|wheelchair|wheelchairs|infertility|ivf|miscarriage*|epilep*|dementia|parkinson|alzheimer|chronic illness*|mental illness*|survivor|survivors',
  'multiple sclerosis|eating disorder|eating disorders|ptsd|therapy group|support group|support groups|in recovery|recovery group|recovery groups',
  'krebs|krebskrank*|krebspatient*|depressiv*|angststörung*|suchthilfe|suchtberatung|suchtkrank*|behinder*|schwerbehinder*|selbsthilfe|selbsthilfegruppe*|rollstuhl*|demenz*|chronisch krank*|psychisch krank*|essstörung*',
  'maladie|maladies|malade|malades|vih|sida|dépressi*|anxiété|handicap|handicaps|handicapé*|fauteuil roulant|fauteuils roulants|démence*|groupe de parole|groupes de parole|épilep*|diabète|diabétique*',
  'cáncer|enfermedad|enfermedades|enfermo|enfermos|enferma|enfermas|depresión|depresiv*|ansiedad|adicción|adicciones|discapacid*|discapacitad*|silla de ruedas|sillas de ruedas|demencia*|grupo de apoyo|grupos de apoyo|diabétic*',
  // orientation and identity
  'gay|gays|lesbian|lesbians|bisexual|bisexuals|queer*|lgbt|lgbtq|lgbtqia|lgbtq+|transgender|trans women|trans men|nonbinary|non binary|pride march|pride parade|sexual orientation',
  'schwul*|lesben|lesbisch*|bisexuell*|transgeschlechtlich*|homosex*|lesbienne|lesbiennes|bisexuel|bisexuels|bisexuelles|transgenre|transgenres|lesbiana|lesbianas|bisexuales|transgénero|gais',
  // origin
  'ethnic|ethnicity|ethnicities|race relations|white power|black lives matter|caste',
  'ethnisch*|ethnie|ethnien|ethnies|ethnique|ethniques|etnia|etnias|étnic*|raza',
];
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words.join('|').replaceAll(' ', '[\\s-]+').replaceAll('*', '\\p{L}*')})(?=$|[^\\p{L}\\p{N}])`,
  'u',
);

/** Whether a value touches a protected attribute: such a value is no reason, and is shown to nobody. */
export function isProtected(value: string): boolean {
  return pattern.test(value.normalize('NFC').toLowerCase());
}
