package prompts

import (
	"math"
	"strings"
	"unicode"
)

// enoughWords is how many words a text needs before a grade means anything.
const enoughWords = 25

// readingGrade is the Flesch-Kincaid grade of an English text: the years of
// school that reading it takes, from the lengths of sentences and of words.
func readingGrade(text string) (grade int, enough bool) {
	words, sentences, syllables := 0, 0, 0
	for line := range strings.Lines(text) {
		inLine := 0
		for word := range strings.FieldsSeq(line) {
			if n := syllablesIn(word); n > 0 {
				inLine++
				syllables += n
			}
			if inLine > 0 && strings.ContainsAny(word[len(word)-1:], ".!?:") {
				sentences, words, inLine = sentences+1, words+inLine, 0
			}
		}
		if inLine > 0 {
			sentences, words = sentences+1, words+inLine
		}
	}
	if words < enoughWords {
		return 0, false
	}
	w := float64(words)
	return int(math.Round(0.39*w/float64(sentences) + 11.8*float64(syllables)/w - 15.59)), true
}

// syllablesIn counts groups of vowels, without a silent e at the end.
func syllablesIn(word string) int {
	word = strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }))
	if word == "" {
		return 0
	}
	count, before := 0, false
	for _, r := range word {
		vowel := strings.ContainsRune("aeiouy", r)
		if vowel && !before {
			count++
		}
		before = vowel
	}
	if strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "le") && count > 1 {
		count--
	}
	return max(count, 1)
}
