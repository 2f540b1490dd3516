using System.Collections.Frozen;

namespace WelfarePlan.Testing.Damaging;

/// <summary>Kangxi radicals that PDF fonts put in the place of the kanji of the same shape.</summary>
internal static class Radicals
{
    private const string KanjiForms =
        "一二人入八力十口土士夕大女子小山工己干心手支文斗方日月木止毛水火父牛犬玄玉生用田白皮目石示立竹米羊羽老而耳肉自至舌舟色虫血行衣見角言谷豆赤走足身車里金長門雨青非面音風食首馬骨高鬼魚鳥鹿黒鼻";

    private static readonly FrozenDictionary<char, char> ToRadical = KanjiForms
        .Select(kanji => (kanji, radical: Find(kanji)))
        .Where(pair => pair.radical != '\0')
        .ToFrozenDictionary(pair => pair.kanji, pair => pair.radical);

    private static readonly FrozenDictionary<char, char> ToKanji = ToRadical.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key
    );

    public static char Radical(char kanji) => ToRadical.GetValueOrDefault(kanji, kanji);

    public static char Kanji(char radical) => ToKanji.GetValueOrDefault(radical, radical);

    // U+2F00 onwards: the 214 radicals in their traditional order; only those whose shape is today's kanji stand here.
    private static char Find(char kanji) => kanji switch
    {
        '一' => '⼀',
        '二' => '⼆',
        '人' => '⼈',
        '入' => '⼊',
        '八' => '⼋',
        '力' => '⼒',
        '十' => '⼗',
        '口' => '⼝',
        '土' => '⼟',
        '士' => '⼠',
        '夕' => '⼣',
        '大' => '⼤',
        '女' => '⼥',
        '子' => '⼦',
        '小' => '⼩',
        '山' => '⼭',
        '工' => '⼯',
        '己' => '⼰',
        '干' => '⼲',
        '心' => '⼼',
        '手' => '⼿',
        '支' => '⽀',
        '文' => '⽂',
        '斗' => '⽃',
        '方' => '⽅',
        '日' => '⽇',
        '月' => '⽉',
        '木' => '⽊',
        '止' => '⽌',
        '毛' => '⽑',
        '水' => '⽔',
        '火' => '⽕',
        '父' => '⽗',
        '牛' => '⽜',
        '犬' => '⽝',
        '玄' => '⽞',
        '玉' => '⽟',
        '生' => '⽣',
        '用' => '⽤',
        '田' => '⽥',
        '白' => '⽩',
        '皮' => '⽪',
        '目' => '⽬',
        '石' => '⽯',
        '示' => '⽰',
        '立' => '⽴',
        '竹' => '⽵',
        '米' => '⽶',
        '羊' => '⽺',
        '羽' => '⽻',
        '老' => '⽼',
        '而' => '⽽',
        '耳' => '⽿',
        '肉' => '⾁',
        '自' => '⾃',
        '至' => '⾄',
        '舌' => '⾆',
        '舟' => '⾈',
        '色' => '⾊',
        '虫' => '⾍',
        '血' => '⾎',
        '行' => '⾏',
        '衣' => '⾐',
        '見' => '⾒',
        '角' => '⾓',
        '言' => '⾔',
        '谷' => '⾕',
        '豆' => '⾖',
        '赤' => '⾚',
        '走' => '⾛',
        '足' => '⾜',
        '身' => '⾝',
        '車' => '⾞',
        '里' => '⾥',
        '金' => '⾦',
        '長' => '⾧',
        '門' => '⾨',
        '雨' => '⾬',
        '青' => '⾭',
        '非' => '⾮',
        '面' => '⾯',
        '音' => '⾳',
        '風' => '⾵',
        '食' => '⾷',
        '首' => '⾸',
        '馬' => '⾺',
        '骨' => '⾻',
        '高' => '⾼',
        '鬼' => '⿁',
        '魚' => '⿂',
        '鳥' => '⿃',
        '鹿' => '⿅',
        '黒' => '⿊',
        '鼻' => '⿐',
        _ => '\0',
    };
}
