# Finds a suitable Java. Sourced by `quoth` and by the scripts beside the sources.
RUN=21   # the oldest Java that runs Quoth
BUILD=25 # the oldest that builds it

# The major version in a JDK's own `release` file; 0 where there is none.
release() {
  version=
  if [ -n "$1" ] && [ -f "$1/release" ] && [ -x "$1/bin/java" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

# The first JDK that is at least this new: QUOTH_JAVA_HOME, JAVA_HOME, PATH, then the system's usual folders.
find_java() {
  on_path=$(command -v java || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for each in "${QUOTH_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ "$(release "$each")" -ge "$1" ]; then
      echo "$each"
      return
    fi
  done
}

no_java() {
  echo "quoth: no Java $1 or newer was found. Install a JDK $BUILD (Temurin 25, or your system's openjdk-25-jdk)," >&2
  echo "or set QUOTH_JAVA_HOME to the folder of one you have." >&2
  exit 69
}

# The folder of a JDK at least this new; ends the script with a sentence where there is none.
need_java() {
  jdk=$(find_java "$1")
  [ -n "$jdk" ] || no_java "$1"
  echo "$jdk"
}
