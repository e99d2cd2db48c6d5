using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Domain.Ledger;

/// <summary>
/// The bytes of an entry that its hash covers. Format 1, never to be changed once entries are stored: the ASCII letters
/// <c>ledger/1</c>; then number, UTC ticks and execution as big-endian integers and the two ids as big-endian 16 bytes;
/// then each text as its UTF-8 length (big-endian, four bytes; -1 for null) and its bytes. Every text carries its
/// length, so no two different entries have the same bytes.
/// </summary>
internal static class LedgerFormat
{
    private const int LargestOnStack = 2048;
    private const int Null = -1;
    private const int Texts = 7;
    private const int LengthOfNumbers = sizeof(long) + sizeof(long) + sizeof(int) + 16 + 16;

    private static ReadOnlySpan<byte> Mark => "ledger/1"u8;

    /// <summary>SHA-256 of the entry without its own hash, 64 lower-case hex digits.</summary>
    public static string HashOf(LedgerEntry entry)
    {
        // An upper bound without a first pass over the texts: UTF-8 takes at most three bytes a character.
        var bound = Mark.Length + LengthOfNumbers + (Texts * sizeof(int)) + (3 * CharactersOf(entry));
        var rented = bound > LargestOnStack ? ArrayPool<byte>.Shared.Rent(bound) : null;
        try
        {
            var buffer = rented ?? stackalloc byte[LargestOnStack];
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer[..Write(entry, buffer)], hash);
            return Convert.ToHexStringLower(hash);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private static int CharactersOf(LedgerEntry entry) =>
        entry.Office.Length + entry.Title.Length + entry.Act.Length + entry.Content.Length
        + (entry.Activity?.Length ?? 0) + (entry.Outcome?.Length ?? 0) + entry.PreviousHash.Length;

    private static int Write(LedgerEntry entry, Span<byte> buffer)
    {
        var rest = buffer;
        Mark.CopyTo(rest);
        rest = rest[Mark.Length..];
        BinaryPrimitives.WriteInt64BigEndian(rest, entry.Sequence);
        BinaryPrimitives.WriteInt64BigEndian(rest[8..], entry.At.UtcTicks);
        BinaryPrimitives.WriteInt32BigEndian(rest[16..], entry.Execution);
        entry.Account.Value.TryWriteBytes(rest[20..], bigEndian: true, out _);
        entry.Unit.Value.TryWriteBytes(rest[36..], bigEndian: true, out _);
        rest = rest[LengthOfNumbers..];
        foreach (var text in (ReadOnlySpan<string?>)
            [entry.Office, entry.Title, entry.Act, entry.Content, entry.Activity, entry.Outcome, entry.PreviousHash])
        {
            rest = Append(rest, text);
        }

        return buffer.Length - rest.Length;
    }

    private static Span<byte> Append(Span<byte> rest, string? text)
    {
        if (text is null)
        {
            BinaryPrimitives.WriteInt32BigEndian(rest, Null);
            return rest[sizeof(int)..];
        }

        var length = Encoding.UTF8.GetBytes(text, rest[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(rest, length);
        return rest[(sizeof(int) + length)..];
    }
}
