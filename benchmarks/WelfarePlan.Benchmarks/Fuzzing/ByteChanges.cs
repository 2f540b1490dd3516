using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Changes bytes without knowing what they mean.</summary>
internal static class ByteChanges
{
    private static readonly byte[] Telling = [0, 1, 0x7F, 0x80, 0xFF, (byte)' ', (byte)'0', (byte)'9', (byte)'-'];

    /// <summary>Returns changed bytes; the given ones stay.</summary>
    public static byte[] Of(byte[] bytes, Dice dice)
    {
        var changed = new List<byte>(bytes);
        for (int times = dice.Between(1, 12); times > 0 && changed.Count > 0; times--)
        {
            int at = dice.Below(changed.Count);
            int length = Math.Min(dice.Between(1, 64), changed.Count - at);
            switch (dice.Below(6))
            {
                case 0:
                    changed[at] ^= (byte)(1 << dice.Below(8));
                    break;
                case 1:
                    changed[at] = dice.Pick(Telling);
                    break;
                case 2:
                    changed.RemoveRange(at, length);
                    break;
                case 3:
                    changed.InsertRange(at, changed.GetRange(at, length));
                    break;
                case 4:
                    changed.Insert(at, dice.Pick(Telling));
                    break;
                case 5 when dice.Chance(20):
                    changed.RemoveRange(at, changed.Count - at);
                    break;
            }
        }

        return [.. changed];
    }
}
