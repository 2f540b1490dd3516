#!/usr/bin/env bash
# Makes the PDFs beside this folder again: sheet.fods printed by LibreOffice, page.html by WeasyPrint, list.py by ReportLab.
# Needs libreoffice-calc, weasyprint, python3-reportlab and fonts-ipafont. The files need not be equal byte for byte.
set -eu
cd "$(dirname "$0")"
soffice --headless --convert-to pdf --outdir ../Files sheet.fods
weasyprint page.html ../Files/page.pdf
python3 list.py ../Files/list.pdf
# From a sheet to a workbook to a PDF, as Excel prints it.
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python3 programmes.py > "$work/programmes.fods"
soffice --headless --convert-to xlsx --outdir "$work" "$work/programmes.fods"
soffice --headless --convert-to pdf --outdir ../Files "$work/programmes.xlsx"
