package org.canonym.garble;

import java.util.Set;

/** Closed classes of English words, in lower case. */
final class English {
  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "my", "your", "some", "any", "no", "every", "each", "another", "one");

  static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
          "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might",
          "must", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't",
          "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't", "shouldn't", "cannot");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "to", "from", "by", "with", "for", "about", "against", "between",
          "into", "through", "during", "before", "after", "above", "below", "under", "over",
          "near", "since", "until", "upon", "within", "without", "among", "across", "behind",
          "toward", "towards", "via", "despite", "amid", "per", "as");

  static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "from", "by", "with", "for", "and", "or",
          "but", "that", "this", "these", "those", "which", "who", "whom", "whose", "what", "when",
          "where", "while", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
          "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "should",
          "not", "no", "it", "its", "he", "his", "him", "she", "her", "they", "their", "them", "we",
          "our", "us", "you", "your", "i", "my", "me", "as", "if", "than", "then", "so", "about",
          "after", "before", "against", "into", "over", "under", "between", "also", "there", "all",
          "more", "some", "other", "one", "two", "said", "says", "up", "out", "such", "only",
          "because", "during", "since", "until", "both", "each", "any", "many", "most", "how");

  static final Set<String> NUMBERS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
          "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
          "hundred", "hundreds", "thousand", "thousands", "million", "dozen", "dozens", "several",
          "one");

  static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Words that stand before a person's name. */
  static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "sir", "general", "gen", "colonel", "col", "major", "maj",
          "captain", "capt", "lieutenant", "lt", "sergeant", "brigadier", "marshal", "admiral",
          "commander", "president", "minister", "premier", "senator", "governor", "mayor",
          "ambassador", "envoy", "secretary", "spokesman", "spokeswoman", "spokesperson", "leader",
          "chief", "chairman", "director", "adviser", "advisor", "deputy", "mullah", "maulvi",
          "mawlawi", "mawlana", "maulana", "molvi", "mufti", "haji", "hajji", "sheikh", "shaikh",
          "sayed", "sayyed", "sayyid", "syed", "imam", "ayatollah", "qari", "hafiz", "engineer",
          "professor", "prof", "doctor", "judge", "king", "prince", "princess", "shah", "sardar",
          "malik", "nawab", "khan", "lawmaker", "parliamentarian", "analyst", "expert",
          "journalist", "reporter", "correspondent", "activist", "poet", "writer", "author",
          "singer", "actor", "actress", "brother", "son", "daughter", "wife", "husband", "father",
          "mother", "uncle", "named", "called", "ustad", "alhaj", "bin", "ibn", "bint", "abu",
          "umm", "comrade", "pope", "saint", "st", "representative", "coach", "striker", "official",
          "resident", "villager", "elder", "farmer", "driver", "teacher", "student", "lawyer");

  /** Verbs by which persons speak and act, in the forms that follow a name in news. */
  static final Set<String> SAYING =
      Set.of(
          "said", "says", "told", "tells", "added", "adds", "announced", "claimed", "stated",
          "reported", "confirmed", "noted", "stressed", "warned", "wrote", "tweeted", "explained",
          "denied", "declared", "argued", "insisted", "urged", "accused", "vowed", "described",
          "called", "expressed", "emphasized", "emphasised", "met", "visited", "arrived",
          "attended", "commented", "spoke", "asked", "replied", "responded", "admitted",
          "predicted", "believes", "thinks", "led", "resigned");

  /** Words that stand before or after the name of a place. */
  static final Set<String> PLACE_WORDS =
      Set.of(
          "district", "districts", "province", "provinces", "city", "town", "village", "villages",
          "valley", "river", "mountain", "mountains", "area", "region", "county", "state",
          "subdistrict", "street", "square", "road", "airport", "base", "prison", "port", "pass",
          "crossing", "dam", "lake", "island", "desert", "neighborhood", "neighbourhood", "gate",
          "hospital", "university", "mosque", "school", "hotel", "park", "bridge", "company",
          "group", "party", "tribe", "clan", "family", "news", "tv", "television", "agency",
          "newspaper", "magazine", "radio", "club", "team", "festival", "cup", "stadium", "film",
          "award", "prize", "bank", "airlines", "tribal", "brigade", "battalion", "movement",
          "front", "army", "militia", "network", "foundation", "institute");

  private English() {}
}
