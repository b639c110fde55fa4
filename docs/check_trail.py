#!/usr/bin/env python3
"""Checks a trail of Cairn without Cairn: python3 check_trail.py TRAIL.json KEY
KEY is the deployment's verifier key, such as cairn+1a2b3c4d+... Needs Python 3.8 and nothing else."""
import base64, hashlib, json, sys

P = 2**255 - 19                                                   # Ed25519, RFC 8032
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P

def add(a, b):
    x1, y1, x2, y2 = *a, *b
    k = D * x1 * x2 * y1 * y2
    return ((x1*y2 + x2*y1) * pow(1 + k, P - 2, P) % P, (y1*y2 + x1*x2) * pow(1 - k, P - 2, P) % P)

def mul(n, a):
    r = (0, 1)
    for bit in bin(n)[2:]:
        r = add(r, r)
        if bit == "1":
            r = add(r, a)
    return r

def point(b):
    y = int.from_bytes(b, "little") & (2**255 - 1)
    xx = (y*y - 1) * pow(D*y*y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x*x - xx) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    assert (x*x - xx) % P == 0, "not a point"
    return (P - x if x & 1 != b[31] >> 7 else x, y)

def signed(text, sig, pub):
    base, h = point(bytes.fromhex("58" + "66" * 31)), int.from_bytes(hashlib.sha512(sig[:32] + pub + text).digest(), "little") % Q
    return mul(int.from_bytes(sig[32:], "little"), base) == add(point(sig[:32]), mul(h, point(pub)))

def root(proof, lo, hi, n, leaf):                                 # RFC 6962, 2.1.1
    if lo + 1 == hi:
        return leaf
    k = 1 << (hi - lo - 1).bit_length() - 1
    last, rest = base64.b64decode(proof[-1]), proof[:-1]
    pair = (root(rest, lo, lo + k, n, leaf) + last) if n < lo + k else (last + root(rest, lo + k, hi, n, leaf))
    return hashlib.sha256(b"\1" + pair).digest()

if len(sys.argv) != 3 or sys.argv[2].count("+") < 2:
    sys.exit(__doc__)
trail, key = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2]
pub = base64.b64decode(key.split("+", 2)[2])[1:]
text, _, signatures = trail["checkpoint"].partition("\n\n")
sig = base64.b64decode(signatures.split("\n")[0].split(" ")[2])[4:]
faults = [] if signed((text + "\n").encode(), sig, pub) else ["the checkpoint was not signed with this key"]
size, top, newest = int(text.split("\n")[1]), base64.b64decode(text.split("\n")[2]), {}
for l in trail["lines"]:
    fields = [str(l[f]).encode() for f in ("seq", "at", "actor", "action", "kind", "object", "edition", "content", "prev")]
    good = hashlib.sha256(b"".join(b"%d:%s" % (len(f), f) for f in fields)).hexdigest() == l["hash"]
    if not good or root(l["proof"], 0, size, l["seq"] - 1, hashlib.sha256(b"\0" + l["hash"].encode()).digest()) != top:
        faults.append("line %d is not in the log that was signed" % l["seq"])
    newest[l["kind"], l["object"]] = l["content"]
for r in trail["records"]:
    if newest.get((r["kind"], r["id"])) != hashlib.sha256(r["content"].encode()).hexdigest():
        faults.append("%s %s is not as its newest line says" % (r["kind"], r["id"]))
print("\n".join(faults) or "%d records, %d lines of a log of %d: all as signed" % (len(trail["records"]), len(trail["lines"]), size))
sys.exit(bool(faults))
