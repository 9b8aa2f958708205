/**
 * Words of what must never be a reason to bring two people together: belief, politics, health, orientation, origin, union
 * membership (the special categories of GDPR, article 9). Whole words of the folded text; a word that is mostly used of
 * something else ("recovery", "party") stands only within a phrase.
 */
const words = [
  // belief
  'church|chapel|parish|cathedral|diocese|ministry|christian|christians|christianity|catholic|catholics|protestant|lutheran|baptist|methodist',
  'presbyterian|anglican|evangelical|orthodox|mormon|lds|jehovah|quaker|quakers|jesuit|gospel|bible|muslim|muslims|islam|islamic|mosque|quran',
  'koran|sunni|shia|sufi|jewish|judaism|synagogue|torah|rabbi|hindu|hinduism|sikh|sikhism|gurdwara|buddhist|buddhism|sangha|atheist|atheists',
  'atheism|religion|religious|faith|prayer|worship|pastor|priest|imam|kirche|kirchengemeinde|eglise|église|iglesia|chiesa|moschee',
  'kirchenchor|katholisch|katholisch[a-z]*|evangelisch[a-z]*|christlich[a-z]*|muslimisch[a-z]*|jüdisch[a-z]*|synagoge|bibel|bibelkreis|gebet|gottesdienst|religion|religiös[a-z]*|glaube',
  'paroisse|catholique|chrétien|chrétienne|protestante|musulman|musulmane|juif|juive|mosquée|prière|croyant|croyante|religieux|religieuse',
  'parroquia|católico|católica|cristiano|cristiana|musulmán|musulmana|judío|judía|mezquita|sinagoga|oración|religioso|religiosa|biblia',
  // politics
  'politics|political|democrat|democrats|republican|republicans|conservative|conservatives|tory|tories|labour party|labor party|green party',
  'liberal party|socialist|socialists|communist|communists|libertarian|libertarians|gop|maga|dsa|cdu|csu|spd|afd|fdp|campaign trail|pro life|pro choice',
  'trade union|labor union|labour union|gewerkschaft|syndicat',
  'politik|politisch[a-z]*|partei|wahlkampf|sozialdemokrat[a-z]*|konservativ[a-z]*|die linke|die grünen|betriebsrat',
  'politique|parti socialiste|socialiste|communiste|républicain|républicaine|syndicaliste|campagne électorale',
  'política|político|partido|socialista|comunista|conservador|conservadora|sindicato|sindicalista|campaña electoral',
  // health
  'cancer|hiv|aids|diabetes|diabetic|depression|anxiety|bipolar|autism|autistic|adhd|addiction|sobriety|alcoholics|narcotics anonymous|rehab',
  'disability|disabled|wheelchair|infertility|ivf|miscarriage|epilepsy|dementia|parkinson|alzheimer|chronic illness|mental illness|survivor|survivors',
  'multiple sclerosis|eating disorder|ptsd|therapy group|support group|in recovery|recovery group',
  'krebs|krebskranke|depressionen|angststörung|autismus|suchthilfe|behinderung|behindert|selbsthilfegruppe|rollstuhl|demenz|chronisch krank|essstörung',
  'maladie|dépression|anxiété|autisme|autiste|addiction|handicap|handicapé|handicapée|fauteuil roulant|démence|groupe de parole|épilepsie|diabète',
  'cáncer|enfermedad|depresión|ansiedad|autismo|autista|adicción|discapacidad|discapacitado|discapacitada|silla de ruedas|demencia|grupo de apoyo|epilepsia',
  // orientation and identity
  'gay|lesbian|lesbians|bisexual|queer|lgbt|lgbtq|lgbtqia|lgbtq+|transgender|trans women|trans men|nonbinary|pride march|sexual orientation',
  'schwul[a-z]*|lesbisch|bisexuell|queere|transgeschlechtlich|homosexuel|homosexuelle|lesbienne|bisexuel|transgenre|homosexual|lesbiana|bisexual|transgénero',
  // origin
  'ethnic|ethnicity|race relations|white power|black lives matter|caste',
  'ethnisch|ethnie|ethnique|etnia|étnico|étnica|raza',
];
const pattern = new RegExp(
  `(^|[^\\p{L}\\p{N}])(${words.join('|').replaceAll(' ', '[\\s-]+')})(?=$|[^\\p{L}\\p{N}])`,
  'iu',
);

/** Whether a value touches a protected attribute: such a value is no reason, and is shown to nobody. */
export function isProtected(value: string): boolean {
  return pattern.test(value);
}
