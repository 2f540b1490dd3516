"""Writes a list of programmes over two pages in a Japanese font that is not embedded."""
import sys

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import CIDFont
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

FONT = "HeiseiKakuGo-W5"
ENCODING = "90ms-RKSJ-H"


def shown(text):
    return text.encode("cp932").decode("latin1")


pdfmetrics.registerFont(CIDFont(FONT, ENCODING))
rows = [[shown(head) for head in ("番号", "担当課", "事業名", "内容")]]
for number in range(1, 61):
    department = "福祉総務課" if number % 3 else "高齢福祉課\n社会福祉協議会"
    rows.append([str(number), shown(department), shown(f"居場所づくり事業{number}"), shown("集いの場を開きます。")])
table = Table(rows, colWidths=[40, 110, 160, 160], repeatRows=1)
table.setStyle(TableStyle([
    ("FONT", (0, 0), (-1, -1), f"{FONT}-{ENCODING}", 9),
    ("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0)),
]))
SimpleDocTemplate(sys.argv[1]).build([table])
