"""Writes programmes.fods: a list of programmes as towns keep it in a sheet, for twenty pages. make.sh prints it."""
from xml.sax.saxutils import escape

WORDS = ["見守り", "居場所", "相談", "移動", "健康", "学び", "食事", "住まい", "就労", "防災"]
KINDS = ["支援事業", "づくり事業", "推進事業", "養成講座", "体験教室"]
AREAS = ["東部", "西部", "南部", "北部", "中央", "川沿い", "山手", "浜手", "港通り", "駅前"]
DEPARTMENTS = ["福祉総務課", "高齢福祉課", "子育て支援課", "健康増進課", "障がい福祉課", "危機管理課", "市民協働課"]
TEXTS = ["地区の会場で月に一度開きます。", "担い手となる人を募り、学ぶ機会を設けて、地区の活動につなげます。",
         "窓口を設け、関係する機関と力を合わせて、困りごとを抱える人の話を聞き、必要な支援につなぎます。"]


def cell(text, style="t"):
    return (f'<table:table-cell table:style-name="{style}" office:value-type="string"><text:p>{escape(text)}</text:p>'
            '</table:table-cell>')


def row(cells):
    return f'<table:table-row>{"".join(cells)}</table:table-row>'


rows = [row([cell("潮見野市地域福祉計画　実施計画事業一覧", "h")]),
        row([cell(head, "t") for head in ["番号", "担当課", "事業名", "予算額（千円）", "内容"]])]
for at in range(len(AREAS) * len(KINDS) * len(WORDS)):
    name = AREAS[at // 50] + WORDS[at % 10] + KINDS[at // 10 % 5]
    amount = (at * 7919 + 350) % 9000 + 120
    rows.append(row([cell(str(at + 1)), cell(DEPARTMENTS[at * 3 % 7]), cell(name), cell(f"{amount:,}", "n"),
                     cell(TEXTS[at % 3])]))
widths = "".join(f'<style:style style:name="c{at}" style:family="table-column"><style:table-column-properties '
                 f'style:column-width="{width}cm"/></style:style>' for at, width in enumerate([1.2, 2.6, 4.2, 2.6, 5.8]))
columns = "".join(f'<table:table-column table:style-name="c{at}"/>' for at in range(5))
border = 'fo:border="0.5pt solid #000000" fo:wrap-option="wrap" style:vertical-align="middle"'
font = '<style:text-properties style:font-name-asian="IPAGothic" style:font-name="IPAGothic" fo:font-size="10pt" ' \
       'style:font-size-asian="10pt"/>'
styles = "".join(f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties {edge}/>'
                 f'<style:paragraph-properties fo:text-align="{align}"/>{font}</style:style>'
                 for name, edge, align in [("t", border, "start"), ("n", border, "end"), ("h", "", "start")])
print('<?xml version="1.0" encoding="UTF-8"?>\n<office:document '
      'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
      'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
      'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
      'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
      'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" '
      'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
      f'<office:font-face-decls><style:font-face style:name="IPAGothic"/></office:font-face-decls>'
      f'<office:automatic-styles>{widths}{styles}</office:automatic-styles><office:body><office:spreadsheet>'
      f'<table:table table:name="事業一覧">{columns}{"".join(rows)}</table:table>'
      '</office:spreadsheet></office:body></office:document>')
