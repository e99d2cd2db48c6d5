using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class OfficeMapping : IEntityTypeConfiguration<OfficeRow>
{
    /// <summary>The longest name of a department, a leader or a representative, characters.</summary>
    public const int LongestHolder = 200;

    public void Configure(EntityTypeBuilder<OfficeRow> builder)
    {
        builder.ToTable("offices");
        builder.HasKey(o => new { o.Account, o.Office, o.Unit });
        builder.Property(o => o.Title).HasMaxLength(200);
        builder.Property(o => o.Holder).HasMaxLength(LongestHolder);
        builder.Property(o => o.Delegation).HasMaxLength(LongestHolder);
        builder.HasIndex(o => new { o.Unit, o.Office });
    }
}
