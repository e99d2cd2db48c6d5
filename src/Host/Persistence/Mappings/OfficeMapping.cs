using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class OfficeMapping : IEntityTypeConfiguration<OfficeRow>
{
    public void Configure(EntityTypeBuilder<OfficeRow> builder)
    {
        builder.ToTable("offices");
        builder.HasKey(o => new { o.Account, o.Office, o.Unit });
        builder.Property(o => o.Title).HasMaxLength(200);
        builder.HasIndex(o => new { o.Unit, o.Office });
    }
}
