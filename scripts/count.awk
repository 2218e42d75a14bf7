# How many tests a log tells of, by the closing lines of cargo and of node. `code` is what the check ended with.
# A check without tests counts as one. A test program that began and never came to its closing line has crashed: each is
# one failure, also where other programs failed in the usual way.
/^running [0-9]+ tests?$/ { begun++ }
/^test result: /   { ended++; for (i = 2; i <= NF; i++) { if ($i == "passed;") passed += $(i - 1); if ($i == "failed;") failed += $(i - 1) } }
/^(ℹ|#) pass /     { passed += $3 }
/^(ℹ|#) fail /     { failed += $3 }
/^(ℹ|#) cancelled / { failed += $3 }
END {
  if (begun > ended) failed += begun - ended
  if (passed + failed == 0 && code == 0) passed = 1
  if (failed == 0 && code != 0) failed = 1
  print passed + 0, failed + 0
}
