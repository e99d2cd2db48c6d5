namespace Domain;

/// <summary>The two sides of a bargaining (协商双方, 集体合同规定 Art 19).</summary>
public enum Side
{
    /// <summary>职工方: the workers, for whom the union speaks.</summary>
    Worker,

    /// <summary>企业方: the employer.</summary>
    Employer,
}
