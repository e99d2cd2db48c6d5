namespace Domain.Congress.Appraisals;

/// <summary>A leader who is appraised (企业民主管理规定 Art 13).</summary>
/// <param name="Office">The office, such as 总经理; by it last year's result is found.</param>
/// <param name="Name">Who holds it; may be empty.</param>
public sealed record AppraisedLeader(string Office, string Name)
{
    /// <summary>As a paper prints it: 总经理（张某）, or 总经理 where no name is given.</summary>
    public string Title => Name.Length == 0 ? Office : $"{Office}（{Name}）";

    /// <summary>
    /// Whether an earlier result of an office is this leader's: the office is the same, and so is the name where both
    /// times one was given. 总经理 with and without a name is one leader, 总经理 张某 and 总经理 李某 are two.
    /// </summary>
    /// <param name="earlier">The leader of the earlier session.</param>
    public bool IsTheSameAs(AppraisedLeader earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return Office == earlier.Office && (Name == earlier.Name || Name.Length == 0 || earlier.Name.Length == 0);
    }
}
