#!/usr/bin/env bash
# Prints what `typeset write FOLDER` wrote: .docx and .xlsx by LibreOffice, .html by Chromium and by WeasyPrint.
# Needs libreoffice-writer, libreoffice-calc, chromium, weasyprint, fonts-ipafont and fonts-noto-cjk.
set -eu
cd "$1"
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-/tmp}"
profile=$(mktemp -d)
trap 'rm -r "$profile"' EXIT
for kind in docx xlsx; do
  mkdir -p "$kind.printed"
  soffice "-env:UserInstallation=file://$profile/office" --headless --convert-to pdf --outdir "$kind.printed" ./*."$kind" >"$profile/log" 2>&1
  for file in "$kind.printed"/*.pdf; do mv "$file" "$(basename "$file" .pdf).$kind.pdf"; done
  rmdir "$kind.printed"
done
for file in ./*.html; do
  name=$(basename "$file" .html)
  weasyprint -q "$file" "$name.weasyprint.pdf" 2>>"$profile/log"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer "--user-data-dir=$profile/chromium" \
    "--print-to-pdf=$name.chromium.pdf" "$file" >>"$profile/log" 2>&1
done
