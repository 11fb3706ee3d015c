### What opens the vault, papers, damage, and the end of a vault.

recovery-six-digits = Group { $group } needs six digits. Look at your paper again.
recovery-wrong-digit = Group { $group } has a wrong digit, or two digits changed places. Look at your paper again.
recovery-eight-groups = The code has 8 groups of six digits. You typed { $found }.
vault-paper-too-large = This paper is too large. Faro keeps papers of up to { $most } MB. Make the picture smaller, or split it.
vault-papers-full = There is no more room for papers: all of them together may have { $most } MB. Delete one first.
vault-paper-missing = The file of this paper is missing. Put vault/papers back from a copy of the folder.
vault-paper-damaged = This paper is damaged, so Faro does not show it. Nothing was changed. Use a copy of the folder.
