using Domain.Letters;

namespace Domain.Tests.Letters;

public sealed class MakingACode
{
    private static readonly byte[] Random = [.. Enumerable.Range(0, LetterCode.Bytes).Select(n => (byte)(n * 13))];

    [Fact]
    public void Has_twenty_signs_in_blocks_of_four_and_none_that_is_misread() =>
        LetterCode.Of(Random).ShouldMatch("^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$");

    [Fact]
    public void Every_bit_of_a_sign_counts() =>
        Enumerable.Range(0, 256).Select(n => LetterCode.Of([.. Enumerable.Repeat((byte)n, LetterCode.Bytes)])).Distinct().Count().ShouldBe(32);

    [Fact]
    public void Is_refused_other_than_twenty_bytes() => Should.Throw<ArgumentOutOfRangeException>(() => LetterCode.Of(new byte[19]));

    /// <summary>Origin of the hash: <c>printf DEM0DEM0DEM0DEM00001 | sha256sum</c>.</summary>
    [Theory]
    [InlineData("DEM0-DEM0-DEM0-DEM0-0001")]
    [InlineData("dem0 dem0 dem0 dem0 0001")]
    [InlineData("DEMO－DEMO－DEMO－DEMO－OOOI")]
    public void Reads_the_same_however_it_is_typed(string typed) =>
        LetterCode.HashOf(typed).ShouldBe("00b975f29163c7dcd5da372392fc7c8099b021fa77b549520f01e9cb14b0fd93");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("DEM0-DEM0-DEM0-DEM0-000")]
    [InlineData("DEM0-DEM0-DEM0-DEM0-00011")]
    [InlineData("DEM0-DEM0-DEM0-DEM0-000U")]
    [InlineData("查询码查询码查询码查询码查询码查询码查询")]
    public void What_cannot_be_a_code_has_no_hash(string? typed) => LetterCode.HashOf(typed).ShouldBeNull();
}
