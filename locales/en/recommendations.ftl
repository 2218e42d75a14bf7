# What a worker recommends, and what the child said to it. All of it is for the workers.
recommend-line-made = A recommendation
recommend-line-changed = A recommendation changed
recommend-line-withdrawn = A recommendation was taken back
# $answer (String) - what came of asking
recommend-line-view = Told and asked about a recommendation: { $answer }
# $who (String) - a person's name
recommend-line-not-told = Not told about a recommendation; { $who } decided that
recommend-line-solicitor = The solicitor was told that they do not agree
recommend-line-no-solicitor = No solicitor was told that they do not agree
recommend-agrees = Agrees
recommend-partly = Agrees with a part
recommend-does-not = Does not agree
recommend-does-not-understands = Does not agree, and understands what it would mean
recommend-in-their-words = Said something that is neither yes nor no
recommend-not-choosing = “I’m not choosing”
recommend-do-not-ask = “Don’t ask me again”
recommend-could-not = Could not answer
recommend-not-asked = Was told and not asked
