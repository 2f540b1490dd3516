#!/usr/bin/env python3
"""Typesets a text of seeds/ as a web page, from which a PDF is printed, and its table as a sheet, from which a workbook is made."""
import html
import re
import sys

PAGE = re.compile(r"^ ?基本方針[ⅠⅡⅢ] ")
VALUE = r"(?:なし|(?:[HR]\d+：)?[\d,.]+(?:[％%]|人|回|箇所|校区|件|団体))"
ROW = re.compile(rf"^(?:(.*?) )?({VALUE}) ({VALUE}) ({VALUE}) ({VALUE})$")


def pages(lines):
    page, seen = [], False
    for line in lines:
        text = line.strip()
        # The first page names the policies too; the report begins where the running page number stood.
        if PAGE.match(line) and seen:
            yield page
            page = []
        seen = seen or text.endswith("５年間 58")
        page.append(text)
    yield page


def paragraphs(page):
    block = []
    for line in page + [""]:
        starts = line[:1] in "〇○※" or re.match(r"^[１-９0-9]+[）)]", line)
        if (not line or starts) and block:
            yield block
            block = []
        if line:
            block.append(line)


def tables(page):
    """The heads and rows of the page, as body() typesets them."""
    text = "".join(body(page))
    cells = [re.findall(r"<t[hd]>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", text)]
    titles = re.findall(r"<h([23])>(.*?)</h", text)
    return titles, cells


def table(head, rows):
    heads = head.split(" ")
    cells = "".join(f"<th>{html.escape(cell)}</th>" for cell in heads)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{cells}</tr>{body}</table>"


def body(page):
    head, rows, name = None, [], []
    for block in paragraphs(page):
        if block[0].startswith("成果指標 "):
            head, rows, name = block[0], [], []
            continue
        if head:
            match = ROW.match(block[-1])
            if match:
                before = "".join(name) + "".join(block[:-1]) + (match[1] or "")
                rows.append([before, *match.groups()[1:]])
                name = []
                continue
            if not block[0][:1] in "〇○※" and not block[0].startswith(("令和", "課題", "改善")):
                name += block
                continue
            yield table(head, rows)
            head = None
        yield from part(block)
    if head:
        yield table(head, rows)


def part(block):
    text = "".join(block)
    if re.fullmatch(r"\d+", text):
        return
    level = "h1" if "について" in text and len(text) < 40 else "h2" if PAGE.match(text) else "h3" if re.match(r"^[１-９] ", text) \
        else "h4" if re.match(r"^(令和[２３]年度の主な取組|課題・改善事項・方針|改善事項・方針)$", text) else "p"
    yield f"<{level}>{html.escape(text)}</{level}>"


STYLE = """
@page { size: A4 landscape; margin: 14mm 16mm; }
body { font-family: "IPAGothic"; font-size: 10.5pt; line-height: 1.5; margin: 0; }
section { break-after: page; } section:last-child { break-after: auto; }
h1 { font-size: 16pt; margin: 0 0 4mm; } h2 { font-size: 14pt; margin: 0 0 3mm; } h3 { font-size: 12pt; margin: 0 0 3mm; }
h4 { font-size: 11pt; margin: 3mm 0 1mm; } p { margin: 0 0 1.2mm; }
table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; }
th, td { border: 0.6pt solid #000; padding: 1.4mm 2mm; font-weight: normal; text-align: center; }
th { background: #dfe8f2; } td:first-child { text-align: left; width: 45%; }
"""

FODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version="1.2">
<office:automatic-styles>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="7cm"/></style:style>
<style:style style:name="ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="進捗管理">
<table:table-column table:style-name="wide" table:number-columns-repeated="3"/><table:table-column table:number-columns-repeated="4"/>
"""


def cell(text, style="", spans=""):
    return f'<table:table-cell office:value-type="string"{style}{spans}><text:p>{text}</text:p></table:table-cell>'


def sheet(title, period, listed):
    ruled = ' table:style-name="ruled"'
    yield FODS
    for line in (title, period):
        yield f"<table:table-row>{cell(line, spans=' table:number-columns-spanned=' + chr(34) + '7' + chr(34))}</table:table-row>\n"
    yield "<table:table-row/>\n"
    heads = ["基本方針", "取組", "成果指標", "基準値", "令和2年度", "令和3年度", "目標値（R6）"]
    yield "<table:table-row>" + "".join(cell(head, ruled) for head in heads) + "</table:table-row>\n"
    for row in listed:
        yield "<table:table-row>" + "".join(cell(text, ruled) for text in row) + "</table:table-row>\n"
    yield "</table:table></office:spreadsheet></office:body></office:document>\n"


def listed(read):
    for page in read:
        titles, cells = tables(page)
        names = [title for _, title in titles][-2:]
        for row in cells:
            if row[0] != "成果指標":
                yield [*names, *row]


source, page_path, sheet_path = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    lines = file.read().split("\n")
read = list(pages(lines))
title = lines[0].strip()
period = next(line for line in lines if line.startswith("※計画期間 ")).removesuffix(" 58")
sections = ["<section>" + "\n".join(body(page)) + "</section>" for page in read]
with open(page_path, "w", encoding="utf-8", newline="\n") as file:
    file.write(f'<!DOCTYPE html>\n<html lang="ja"><meta charset="utf-8"><title>{title}</title>\n<style>{STYLE}</style>\n' + "\n".join(sections) + "\n</html>\n")
with open(sheet_path, "w", encoding="utf-8", newline="\n") as file:
    file.write("".join(sheet(title, period, listed(read))))
