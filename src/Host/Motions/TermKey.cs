using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Host.Motions;

/// <summary>
/// A term of a union's motions as one number, by which its table is short and lies in one order: the first eight bytes of a
/// SHA-256 over both. That two terms share a number is not to be expected before there are thousands of millions.
/// </summary>
internal static class TermKey
{
    private const int GuidBytes = 16;

    /// <summary>Under which the number of all motions of a union stands.</summary>
    public static long OfAll(UnitId union) => Of(union, "");

    public static long Of(UnitId union, string term)
    {
        var bytes = new byte[GuidBytes + Encoding.UTF8.GetByteCount(term)];
        union.Value.TryWriteBytes(bytes);
        Encoding.UTF8.GetBytes(term, bytes.AsSpan(GuidBytes));
        return BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(bytes));
    }
}
