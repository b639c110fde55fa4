package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"

	"cairn/config"
	"cairn/models"
	"cairn/models/store"
)

type auditCommand struct {
	Verify     auditVerifyCommand     `cmd:"" help:"Prove that no line of the record was edited, removed or put in. Exits 1 when one was."`
	Checkpoint auditCheckpointCommand `cmd:"" help:"Sign how far the record goes, to be kept outside of this machine."`
	Trail      auditTrailCommand      `cmd:"" help:"Print one person's authorization with proofs that an outsider can check."`
	Check      auditCheckCommand      `cmd:"" help:"Check such a trail, or a portfolio, without the database it came from."`
}

type auditVerifyCommand struct {
	Checkpoint string   `help:"A checkpoint that was kept outside: the record must bear it out." type:"path" placeholder:"FILE"`
	Former     []string `help:"Verifier keys of a CAIRN_KEY that was lost, separated by commas: what it signed counts as signed." placeholder:"VERIFIER"`
	Key        string   `help:"The verifier key that was printed with it; this deployment's own otherwise." placeholder:"VERIFIER"`
}

// Run implements the command. It changes nothing.
func (v *auditVerifyCommand) Run(c *console) error {
	if v.Key != "" && v.Checkpoint == "" {
		return mistakes{{Where: "--key", What: "only together with --checkpoint"}}
	}
	s, cfg, err := openStore(c)
	if err != nil {
		return err
	}
	defer s.Close()
	kept, err := v.kept(c.ctx, s, cfg)
	if err != nil {
		return err
	}
	former, err := v.former()
	if err != nil {
		return err
	}
	var faults bytes.Buffer
	report, err := s.AuditVerify(c.ctx, &faults, kept...)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.out, "lines        %d\nlast hash    %s\nthings       %d\ncheckpoints  %d\n", report.Events, report.Head, report.Nouns, report.Checkpoints)
	_, _ = c.out.Write(faults.Bytes())
	forged, err := unsigned(c, s, cfg, former)
	if err != nil {
		return err
	}
	if report.Faults+forged > 0 {
		return fmt.Errorf("the record is not whole: faults: %d", report.Faults+forged)
	}
	fmt.Fprintln(c.out, "The record is whole.")
	return nil
}

// kept is the checkpoint from outside, if one was given.
func (v *auditVerifyCommand) kept(ctx context.Context, s *store.Store, cfg config.Config) ([]models.Checkpoint, error) {
	if v.Checkpoint == "" {
		return nil, nil
	}
	key := v.Key
	if key == "" {
		own, err := auditVerifier(ctx, s, cfg)
		if err != nil {
			return nil, err
		}
		key = own
	}
	verifier, err := verifierOf("--key", key)
	if err != nil {
		return nil, err
	}
	signed, wrong := given(v.Checkpoint)
	if wrong != nil {
		return nil, wrong
	}
	point, err := store.OpenCheckpoint(signed, verifier)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", v.Checkpoint, err)
	}
	return []models.Checkpoint{point}, nil
}

// verifierOf reads a verifier key that was given by a flag.
func verifierOf(flag, key string) (note.Verifier, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return nil, mistakes{{Where: flag, What: "is not a verifier key: it looks like cairn+1a2b3c4d+AbC…"}}
	}
	return verifier, nil
}

// former is the keys that this deployment had before.
func (v *auditVerifyCommand) former() ([]note.Verifier, error) {
	var out []note.Verifier
	for _, key := range v.Former {
		verifier, err := verifierOf("--former", key)
		if err != nil {
			return nil, err
		}
		out = append(out, verifier)
	}
	return out, nil
}

// unsigned counts, and names, the checkpoints in the database that neither this
// deployment signed nor a key that it had before.
func unsigned(c *console, s *store.Store, cfg config.Config, former []note.Verifier) (int, error) {
	points, err := s.Checkpoints(c.ctx)
	if err != nil || len(points) == 0 {
		return 0, err
	}
	own, err := auditVerifier(c.ctx, s, cfg)
	if err != nil {
		return 0, err
	}
	verifier, err := note.NewVerifier(own)
	if err != nil {
		return 0, err
	}
	ours := append(former, verifier)
	forged := 0
	for _, point := range points {
		if !slices.ContainsFunc(ours, func(key note.Verifier) bool {
			_, err := store.OpenCheckpoint([]byte(point.Signed), key)
			return err == nil
		}) {
			forged++
			fmt.Fprintf(c.out, "checkpoint %d: it was not signed with this CAIRN_KEY\n", point.Size)
		}
	}
	return forged, nil
}

type auditCheckpointCommand struct{}

// Run implements the command: what it prints is kept where nobody who can
// change the database can change it.
func (auditCheckpointCommand) Run(c *console) error {
	s, cfg, err := openStore(c)
	if err != nil {
		return err
	}
	defer s.Close()
	signer, verifier, err := auditSigner(c.ctx, s, cfg)
	if err != nil {
		return err
	}
	point, err := s.Checkpoint(c.ctx, signer, time.Now())
	if err != nil {
		return err
	}
	fmt.Fprint(c.out, point.Signed)
	fmt.Fprintf(c.err, "Keep the lines above in a file outside of this machine, and this key with them:\n%s\n", verifier)
	return nil
}

// signerName is the name on the signature of a checkpoint.
const signerName = "cairn"

// auditSigner is the signer of checkpoints, made from CAIRN_KEY, and the text
// of the key that verifies them.
func auditSigner(ctx context.Context, s *store.Store, cfg config.Config) (note.Signer, string, error) {
	secret, err := secretKey(ctx, s, cfg)
	if err != nil {
		return nil, "", err
	}
	return signerOf(secret)
}

// auditVerifier is the text of the key that verifies what is signed with the key
// as it is given, which may be another than the database was used with: what it
// did not sign is then named.
func auditVerifier(ctx context.Context, s *store.Store, cfg config.Config) (string, error) {
	key, err := readKey(cfg)
	if err != nil {
		kept, unread := orNone(s.Setting(ctx, fingerprintKey))
		if unread != nil {
			return "", unread
		}
		return "", wrongKey(cfg, kept, err)
	}
	_, verifier, err := signerOf([]byte(key.Reveal()))
	return verifier, err
}

func signerOf(secret []byte) (note.Signer, string, error) {
	seed, err := hkdf.Key(sha256.New, secret, nil, "cairn audit checkpoints", ed25519.SeedSize)
	if err != nil {
		return nil, "", err
	}
	public := ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey)
	verifier, err := note.NewEd25519VerifierKey(signerName, public)
	if err != nil {
		return nil, "", err
	}
	const ed25519Note = 1 // the algorithm's number in package note
	hash := strings.Split(verifier, "+")[1]
	private := "PRIVATE+KEY+" + signerName + "+" + hash + "+" + base64.StdEncoding.EncodeToString(append([]byte{ed25519Note}, seed...))
	signer, err := note.NewSigner(private)
	return signer, verifier, err
}

// openStore opens the database as it is, without a change; it makes none.
func openStore(c *console) (*store.Store, config.Config, error) {
	cfg, err := settings(c)
	if err != nil {
		return nil, cfg, err
	}
	s, err := openDatabase(c.ctx, cfg, store.Options{Logger: logger(c, cfg), Existing: true})
	if err != nil {
		return nil, cfg, err
	}
	have, need, err := s.Schema(c.ctx)
	if err == nil {
		err = schemaFits(have, need)
	}
	if err != nil {
		return nil, cfg, errors.Join(err, s.Close())
	}
	return s, cfg, nil
}
