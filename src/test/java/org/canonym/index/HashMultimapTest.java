package org.canonym.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashMultimapTest {
  @Test
  void everyKeyHasItsNumbersInTheirOrderWhateverTheSize() {
    for (int size : new int[] {0, 1, 2, 7, 8, 9, 16, 17, 63, 64, 65, 1023, 1024, 1025, 5000}) {
      Random random = new Random(size);
      Map<String, List<Integer>> oracle = new HashMap<>();
      HashMultimap.Builder builder = new HashMultimap.Builder();
      for (int i = 0; i < size; i++) {
        String key = "key" + random.nextInt(1 + size / 3);
        builder.add(key, i);
        oracle.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
      HashMultimap built = builder.build();
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(built.bytes()) + 8);
      bytes.position(8);
      built.writeTo(bytes);
      assertThat(bytes.hasRemaining()).isFalse();
      bytes.position(8);
      HashMultimap read = HashMultimap.readFrom(bytes, size);
      for (HashMultimap map : List.of(built, read)) {
        assertThat(map.size()).isEqualTo(size);
        oracle.forEach((key, numbers) -> assertThat(numbers(map, key)).isEqualTo(numbers));
        for (int i = 0; i < 200; i++) {
          assertThat(numbers(map, "other" + i)).isEmpty();
        }
      }
    }
  }

  @Test
  void oneKeyWithAllTheNumbersIsFoundFromItsFirst() {
    HashMultimap.Builder builder = new HashMultimap.Builder();
    for (int i = 0; i < 3_000; i++) {
      builder.add("same", i);
    }
    HashMultimap map = builder.build();
    assertThat(numbers(map, "same")).hasSize(3_000).startsWith(0, 1, 2);
    assertThat(numbers(map, "other")).isEmpty();
  }

  @Test
  void hashesAreSpreadOverTheirWholeRange() {
    int[] buckets = new int[64];
    for (int i = 0; i < 64_000; i++) {
      buckets[(int) (HashMultimap.hash("n" + i) >>> 58)]++;
    }
    assertThat(Arrays.stream(buckets).boxed())
        .allSatisfy(count -> assertThat(count).isBetween(800, 1_200));
  }

  private static List<Integer> numbers(HashMultimap map, String key) {
    long hash = HashMultimap.hash(key);
    List<Integer> numbers = new ArrayList<>();
    for (int at = map.first(hash); map.isAt(at, hash); at++) {
      numbers.add(map.value(at));
    }
    return numbers;
  }
}
