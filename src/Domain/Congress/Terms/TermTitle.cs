using Domain.Congress.Sessions;

namespace Domain.Congress.Terms;

/// <summary>What a term is called: 第三届职工代表大会代表选举.</summary>
public static class TermTitle
{
    /// <summary>As a title.</summary>
    /// <param name="term">届, from 1 on.</param>
    public static Words Of(int term) => new(
        $"第{SessionName.Zh(term)}届职工代表大会代表选举", string.Create(System.Globalization.CultureInfo.InvariantCulture, $" representatives of the congress, term {term}"));
}
