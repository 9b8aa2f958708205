// The surnames of most Chinese, Korean and Vietnamese people (the first some 200 of the Chinese census of 2010, in both ways of writing).
const HAN =
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭萧田董袁潘蔡蔣蒋余于杜葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付方鄒邹熊白孟秦邱侯江尹薛閻阎段雷龍' +
  '龙黎史陶賀贺毛郝顧顾龔龚邵萬万錢钱覃武戴孔湯汤溫温康施文牛樊葛邢安齊齐易喬乔伍肖闫严嚴莫向庄莊翁游柯阮倪殷鲁魯聂聶岳梅骆駱舒祝涂费費苗霍焦庞龐裴席柴祁鲍鮑尤卓冉凌佟盛狄房屈缪繆俞诸諸虞靳蒲桂邬鄔滕丛叢芦蔺藺晏牟闵閔耿甄芮' +
  '尚卞戚褚娄婁';
const HAN_OF_TWO = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|令狐|慕容|夏侯|司徒|端木)/u;
const HANGUL =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염추나';
const VIETNAMESE = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh'.split(' '),
);

/** The Chinese surname that a word begins with, or undefined. */
export function hanSurname(word: string): string | undefined {
  const [first = ' '] = word;
  return HAN_OF_TWO.exec(word)?.[0] ?? (HAN.includes(first) ? first : undefined);
}

/** The Korean surname that a word in Hangul begins with, or undefined. */
export function hangulSurname(word: string): string | undefined {
  const [first = ' '] = word;
  return HANGUL.includes(first) ? first : undefined;
}

/** Whether a word is one of the surnames that most Vietnamese people bear. */
export function isVietnameseSurname(word: string): boolean {
  return VIETNAMESE.has(word.toLowerCase());
}
