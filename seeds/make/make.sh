#!/usr/bin/env bash
# Makes kumamoto-progress-4th.pdf and .xlsx again from the text beside them: the PDF is printed by WeasyPrint, the workbook
# made by LibreOffice. Needs python3, weasyprint, libreoffice-calc and fonts-ipafont. The files need not be equal byte for byte.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
name=kumamoto-progress-4th
python3 progress.py "../$name.txt" "$work/$name.html" "$work/$name.fods"
weasyprint "$work/$name.html" "../$name.pdf"
soffice --headless --convert-to xlsx --outdir .. "$work/$name.fods"
