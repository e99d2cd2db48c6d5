namespace Domain;

/// <summary>A text in both languages of the screens. Chinese comes first and is never empty.</summary>
/// <param name="Zh">The official Chinese, in the statutes' own terms.</param>
/// <param name="En">The English, in the glossary's terms.</param>
public sealed record Words(string Zh, string En)
{
    /// <summary>The text in the language asked for.</summary>
    /// <param name="english">True for English, false for Chinese.</param>
    public string In(bool english) => english ? En : Zh;

    /// <inheritdoc />
    public override string ToString() => Zh;
}
