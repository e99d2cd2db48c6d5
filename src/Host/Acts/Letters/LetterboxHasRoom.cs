using System.Globalization;
using Domain;

namespace Host.Acts.Letters;

/// <summary>A letterbox that anybody can fill takes so many letters on a day and no more, so that nobody can bury it.</summary>
/// <param name="Taken">How many it has taken today.</param>
/// <param name="Most">How many it takes on a day, by the installation's settings.</param>
internal sealed record LetterboxHasRoom(int Taken, int Most) : Rule
{
    public override string Name => "letters.letterbox-has-room";

    public override bool Holds => Taken < Most;

    protected override Words Message => new(
        $"信箱今天已经收到{Most}封来信，请明天再投，或者直接联系工会。",
        $"The letterbox took {Most} letters today; please come back tomorrow, or turn to the union.");

    protected override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["taken"] = Taken.ToString(CultureInfo.InvariantCulture),
        ["most"] = Most.ToString(CultureInfo.InvariantCulture),
    };
}
