#!/usr/bin/env bash
# Fuzzing with the ways through the code as guide: afl-fuzz over the reader and what stands before it, a target after the other.
#   benchmarks/fuzz/run.sh FOLDER [SECONDS] [TARGET…]
# FOLDER, outside the repository, keeps what was found, and a second run goes on from there. Needs afl++ (Debian: apt-get
# install afl++) and restores the tool of SharpFuzz. What broke stands in FOLDER/TARGET/default/crashes; the command
#   dotnet run -c Release --project benchmarks/WelfarePlan.Benchmarks -- afl TARGET FILE
# shows why.
set -euo pipefail

folder="$(mkdir -p "$1" && cd "$1" && pwd -P)"
seconds="${2:-60}"
targets=("${@:3}")
all=(text json scheme csv html docx xlsx pdf workbook)
((${#targets[@]})) || targets=("${all[@]}")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v afl-fuzz >/dev/null || { echo 'afl-fuzz is missing: install afl++.' >&2; exit 2; }

if [[ ! -d "$folder/program" ]]; then
  [[ -x "$folder/tool/sharpfuzz" ]] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$folder/tool"
  dotnet publish benchmarks/WelfarePlan.Benchmarks -c Release -v quiet -o "$folder/program"
  # Instrumented code runs under afl-fuzz only: the sound inputs come first.
  for target in "${all[@]}"; do
    dotnet "$folder/program/WelfarePlan.Benchmarks.dll" afl "$target" "$folder/seeds/$target"
  done
  for library in Core Files Exchange; do "$folder/tool/sharpfuzz" "$folder/program/WelfarePlan.$library.dll"; done
fi

export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
export AFL_AUTORESUME=1 DOTNET_TieredPGO=0
for target in "${targets[@]}"; do
  afl-fuzz -i "$folder/seeds/$target" -o "$folder/$target" -V "$seconds" -t 10000 -m none -- \
    dotnet "$folder/program/WelfarePlan.Benchmarks.dll" afl "$target" >"$folder/$target.log" 2>&1 || tail -n 20 "$folder/$target.log"
done

printf '%-10s %12s %8s %8s %8s %10s\n' target inputs ways broken hung covered
for target in "${targets[@]}"; do
  awk -F': *' -v target="$target" '{ gsub(/ /, "", $1); value[$1] = $2 } END {
    printf "%-10s %12d %8d %8d %8d %10s\n", target, value["execs_done"], value["corpus_count"], value["saved_crashes"],
      value["saved_hangs"], value["bitmap_cvg"] }' "$folder/$target/default/fuzzer_stats"
done
